// The head of the config page on the service's own pages: the star, the name, and the other language.
import { operator } from '@solidarity-kit/campaigns';
import { star } from '@solidarity-kit/options/star';
import { html, raw } from 'hono/html';

const kitName = { en: 'Solidarity Kit', ar: 'عُدّة التضامن' };

/** Its rules, and those of the type, which `/assets/fonts.css` brings. */
export const headStyles =
  '.head{max-width:52rem;margin:0 auto;padding:1rem 1.25rem 0;display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1rem}' +
  '.brand{display:inline-flex;align-items:center;gap:.8rem;min-width:0;min-height:2.75rem;color:inherit;font:600 1.375rem/1.3 "Reem Kufi","IBM Plex Sans Arabic",system-ui,sans-serif;word-spacing:.1em;text-decoration:none}' +
  '.brand svg{flex:none;width:2.125rem;height:2.125rem}.brand .red{fill:var(--red)}.brand .olive{fill:var(--olive)}' +
  '.head+main{padding-top:1.25rem}.head+main h1{font-family:"Reem Kufi","IBM Plex Sans Arabic",system-ui,sans-serif;font-size:2.4rem;word-spacing:.1em}' +
  '.address{display:flex;flex-wrap:wrap;gap:.6rem;align-items:stretch;margin:.75rem 0}.address pre{flex:1 1 9rem;min-width:0;margin:0}.copy{font:inherit;font-weight:600;color:inherit;background:var(--raise);border:1px solid var(--soft);border-radius:.5rem;padding:0 1rem;min-width:5.5rem;min-height:2.75rem;cursor:pointer}.copy:hover{border-color:var(--red)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
  '.tongue{display:inline-flex;align-items:center;min-height:2.75rem}';

/** The star of the config page's head, in the page's colours. */
function starSvg(): string {
  const k = 3;
  const paths = (['first', 'second'] as const).map((thread) => {
    const stitches = star(k)
      .filter((one) => one.thread === thread)
      .map(({ x, y }) => `M${x + 2 * k} ${y + 2 * k}h.86v.86h-.86z`);
    return `<path class="${thread === 'first' ? 'red' : 'olive'}" d="${stitches.join('')}"/>`;
  });
  return `<svg viewBox="0 0 ${4 * k} ${4 * k}" aria-hidden="true">${paths.join('')}</svg>`;
}

/** @param path of the page, which `?lang=` gives in the other language */
export function pageHead(path: string, locale: 'en' | 'ar'): ReturnType<typeof html> {
  const other = locale === 'ar' ? 'en' : 'ar';
  return html`<header class="head">
    <a class="brand" href="/?ui=${locale}">${raw(starSvg())}${operator.name ?? kitName[locale]}</a>
    <a class="tongue" href="${path}?lang=${other}" lang="${other}" hreflang="${other}"
      >${other === 'ar' ? 'العربية' : 'English'}</a
    >
  </header>`;
}
