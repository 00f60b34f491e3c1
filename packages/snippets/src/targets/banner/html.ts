// Plain HTML: the script tag, for any page whose source one can edit.
import { planBanner } from '../../choice/banner.ts';
import { checkRelease } from '../../choice/release.ts';
import { imageLink } from '../../markup/image.ts';
import { cspFor, scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import type { BannerTarget } from '../../types.ts';

const target: BannerTarget = {
  id: 'html',
  kind: 'banner',
  name: 'HTML',
  group: 'html',
  order: 10,
  generate(choice, release) {
    const plan = planBanner(choice);
    const csp = cspFor(checkRelease(release));
    return {
      files: [{ name: 'snippet.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [todo('pasteBefore', { marker: '</head>' }), todo('check'), note('csp', { csp })],
      csp,
      withoutScript: imageLink(plan, release.origin),
    };
  },
};

export default target;
