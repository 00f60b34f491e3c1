// HTML without JavaScript: the words, the link and the style of the banner, and nothing that runs.
import { planBanner } from '../../choice/banner.ts';
import { placeRendered, renderedBanner } from '../../markup/rendered.ts';
import { note, todo } from '../../steps/step.ts';
import type { BannerTarget } from '../../types.ts';

const target: BannerTarget = {
  id: 'html-no-script',
  kind: 'banner',
  name: 'HTML, no JavaScript',
  group: 'html',
  order: 40,
  generate(choice) {
    // Nothing could close it, nor show it on a day to come: options that need a script are left out.
    const { starts: _, dismissDays: __, ...plain } = planBanner(choice).checked;
    return {
      files: [
        {
          name: 'snippet.html',
          language: 'html',
          text: renderedBanner({ ...plain, dismissible: false }),
        },
      ],
      steps: [
        placeRendered(plain.position),
        todo('check'),
        note('inlineStyle', { target: 'html-image' }),
      ],
    };
  },
};

export default target;
