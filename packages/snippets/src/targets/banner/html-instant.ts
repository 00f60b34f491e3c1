// HTML with the words in the page: there in the first paint, before any script, which then adds the close button and the rest.
import { planBanner } from '../../choice/banner.ts';
import { isLocal, releaseFor } from '../../choice/release.ts';
import { imageLink } from '../../markup/image.ts';
import { placeRendered, renderedBanner } from '../../markup/rendered.ts';
import { cspFor, dataAttributes, loadAttributes } from '../../markup/script.ts';
import { setAttributes } from '../../markup/tag.ts';
import { note, todo } from '../../steps/step.ts';
import type { BannerTarget } from '../../types.ts';

const target: BannerTarget = {
  id: 'html-instant',
  kind: 'banner',
  name: 'HTML, instant',
  group: 'html',
  order: 20,
  generate(choice, from) {
    const plan = planBanner(choice);
    const release = releaseFor(from, plan.asks);
    // The script finds its banner in the page by the message: with another one it would add a second banner.
    const message = dataAttributes(plan).filter(([name]) => /^data-(message|tag)$/.test(name));
    const load = setAttributes('<script', [
      ['async', true],
      ...loadAttributes(release),
      ...message,
    ]);
    return {
      files: [
        {
          name: 'snippet.html',
          language: 'html',
          text: `${renderedBanner(plan.checked)}\n${load}></script>`,
        },
      ],
      steps: [
        placeRendered(plan.checked.position),
        todo('check'),
        note('inlineStyle', { target: 'html-csp' }),
        ...(isLocal(release.origin) ? [note('local')] : []),
      ],
      csp: `${cspFor(release, plan.asks)}; style-src 'unsafe-inline'`,
      withoutScript: imageLink(plan, release),
    };
  },
};

export default target;
