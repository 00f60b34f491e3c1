// SvelteKit: the page template, which is HTML and reaches every page.
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'sveltekit',
  name: 'SvelteKit',
  group: 'framework',
  order: 61,
  noInline: true,
  build(plan, release) {
    return {
      files: [{ name: 'src/app.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('openFile', { file: 'src/app.html' }),
        todo('pasteBefore', { marker: '%sveltekit.head%' }),
        todo('publish'),
        todo('check'),
      ],
    };
  },
});
