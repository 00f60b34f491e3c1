// Ghost: code injection, which runs on every page of the site.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'ghost',
  name: 'Ghost',
  group: 'builder',
  order: 20,
  noInline: true,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'site-header.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Settings › Advanced › Code injection' }),
        todo('pasteInto', { field: 'Site header' }),
        todo('press', { button: 'Save' }),
        todo('check'),
        note('ownBar', { platform: 'Ghost' }),
      ],
    };
  },
});
