// Wix: custom code at the end of the body; an Embed HTML element would be a closed frame.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'wix',
  name: 'Wix',
  group: 'builder',
  order: 40,
  noInline: true,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'custom-code.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Settings › Custom Code' }),
        todo('paste'),
        todo('choose', { option: 'All pages' }),
        todo('choose', { option: 'Body - end' }),
        todo('save'),
        todo('check'),
        note('planSome', { platform: 'Wix' }),
      ],
    };
  },
});
