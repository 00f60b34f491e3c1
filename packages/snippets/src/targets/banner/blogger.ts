// Blogger: its templates are XML, so that no attribute may be bare and every `&` is a reference.
import { xmlWriter } from '../../escape/xml.ts';
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'blogger',
  name: 'Blogger',
  group: 'builder',
  order: 70,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'theme.xml', language: 'xml', text: scriptTag(plan, release, xmlWriter) }],
      steps: [
        todo('open', { menu: 'Theme › Edit HTML' }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</body>' }),
        todo('press', { button: 'Save' }),
        todo('check'),
      ],
    };
  },
});
