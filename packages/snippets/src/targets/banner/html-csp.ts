// HTML under a strict Content-Security-Policy: the script tag, and a header that allows exactly this one file.
import { planBanner } from '../../choice/banner.ts';
import { releaseFor, scriptUrl } from '../../choice/release.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

const target = defineBanner({
  id: 'html-csp',
  name: 'HTML, strict CSP',
  group: 'html',
  order: 30,
  hosted: true,
  build(plan, release) {
    const asks = plan.asks ? ` connect-src ${release.origin};` : '';
    const header = `Content-Security-Policy: default-src 'self'; script-src 'self' ${scriptUrl(release)};${asks} object-src 'none'; base-uri 'none'`;
    return {
      files: [
        { name: 'snippet.html', language: 'html', text: scriptTag(plan, release) },
        { name: 'header.txt', language: 'http', text: header },
      ],
      steps: [
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('header', { file: 'header.txt' }),
        todo('check'),
        note('nonce', { code: 'nonce="…"' }),
      ],
    };
  },
});

// The whole address instead of the origin: nothing else that this origin serves may run then.
export default {
  ...target,
  generate(choice, release) {
    const { asks } = planBanner(choice);
    const csp = `script-src ${scriptUrl(releaseFor(release, asks))}`;
    return {
      ...target.generate(choice, release),
      csp: asks ? `${csp}; connect-src ${release.origin}` : csp,
    };
  },
} satisfies typeof target;
