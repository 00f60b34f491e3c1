// WordPress with a classic theme: a Custom HTML block in a widget area that every page has.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'wordpress-widget',
  name: 'WordPress, widget',
  group: 'builder',
  order: 11,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'custom-html.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Appearance › Widgets › Footer' }),
        todo('addBlock', { block: 'Custom HTML' }),
        todo('press', { button: 'Update' }),
        todo('check'),
        note('elseTarget', { what: 'Appearance › Widgets', target: 'wordpress-block' }),
        note('rights', { platform: 'WordPress', right: 'unfiltered_html' }),
      ],
    };
  },
});
