// WordPress with a block theme: a Custom HTML block in the footer's template part, which every page has.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'wordpress-block',
  name: 'WordPress, block',
  group: 'builder',
  order: 10,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'custom-html.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Appearance › Editor › Patterns › Footer' }),
        todo('addBlock', { block: 'Custom HTML' }),
        todo('press', { button: 'Save' }),
        todo('check'),
        note('elseTarget', { what: 'Appearance › Editor', target: 'wordpress-widget' }),
        note('rights', { platform: 'WordPress', right: 'unfiltered_html' }),
        note('planSome', { platform: 'WordPress.com' }),
      ],
    };
  },
});
