// Webflow: custom code in the footer, on paid plans.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'webflow',
  name: 'Webflow',
  group: 'builder',
  order: 60,
  noInline: true,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'footer-code.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Site settings › Custom code' }),
        todo('pasteInto', { field: 'Footer code' }),
        todo('press', { button: 'Save changes' }),
        todo('press', { button: 'Publish' }),
        todo('check'),
        note('planSome', { platform: 'Webflow' }),
      ],
    };
  },
});
