// Astro: the layout, with the script left as it is; the banner comes back after a view transition.
import { astroWriter } from '../../escape/astro.ts';
import { setAttributes } from '../../markup/tag.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'astro',
  name: 'Astro',
  group: 'static',
  order: 70,
  build(plan, release) {
    const attributes = [['is:inline', true] as const, ...scriptAttributes(plan, release)];
    return {
      files: [
        {
          name: 'src/layouts/Layout.astro',
          language: 'astro',
          text: `${setAttributes('<script', attributes, astroWriter)}></script>`,
        },
      ],
      steps: [
        todo('openFile', { file: 'src/layouts/Layout.astro' }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
        note('named', {
          file: 'src/layouts/Layout.astro',
          files: 'src/layouts/BaseLayout.astro, src/components/BaseHead.astro',
        }),
      ],
    };
  },
});
