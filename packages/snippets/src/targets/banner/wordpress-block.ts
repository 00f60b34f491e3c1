// WordPress, in a page or a widget area: a Custom HTML block.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'wordpress-block',
  name: 'WordPress, block',
  names: {
    ar: 'WordPress، مكوّن',
    fr: 'WordPress, bloc',
    es: 'WordPress, bloque',
    de: 'WordPress, Block',
    tr: 'WordPress, blok',
    ur: 'WordPress، بلاک',
    id: 'WordPress, blok',
  },
  group: 'builder',
  order: 10,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'custom-html.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Appearance › Editor › Templates' }),
        todo('addBlock', { block: 'Custom HTML' }),
        todo('press', { button: 'Save' }),
        todo('check'),
        note('rights', { platform: 'WordPress', right: 'unfiltered_html' }),
        note('planSome', { platform: 'WordPress.com' }),
      ],
    };
  },
});
