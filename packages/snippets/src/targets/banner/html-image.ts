// Nothing but an image in a link: for newsletters, forums and editors that strip scripts.
import { planBanner } from '../../choice/banner.ts';
import { checkOrigin, isLocal } from '../../choice/release.ts';
import { imageLink } from '../../markup/image.ts';
import { note, todo } from '../../steps/step.ts';
import type { BannerTarget } from '../../types.ts';

const target: BannerTarget = {
  id: 'html-image',
  kind: 'banner',
  name: 'HTML, image only',
  group: 'html',
  order: 50,
  generate(choice, host) {
    const origin = checkOrigin(host.origin);
    const text = imageLink(planBanner(choice), host);
    return {
      files: [{ name: 'snippet.html', language: 'html', text }],
      steps: [
        todo('paste'),
        todo('check'),
        note('image'),
        ...(isLocal(origin) ? [note('localImage')] : []),
      ],
    };
  },
};

export default target;
