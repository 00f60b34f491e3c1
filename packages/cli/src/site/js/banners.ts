// The banner in each language of a site as JavaScript, for the files of ours that put it into pages which a tool builds.
import type { AddressOf } from '@solidarity-kit/site';
import type { SiteBanner } from '../types.ts';
import { literal } from './text.ts';

/** What the functions of these files need of a page's address. */
export interface PageCode {
  /** Address of a file; an `expression` of `base` where it depends on the page. */
  address: AddressOf;
  /** The site's languages; the first is for pages in any other. */
  languages: readonly string[];
}

/**
 * JavaScript that declares `bannerFor(lang, base)`, and `withBanner(html, base)`, which gives a page with its banner.
 *
 * @param base type of the parameter `base` is a string: the path of the site, with a slash at its end
 */
export function bannersCode(banner: SiteBanner, { address, languages }: PageCode): string {
  const chosen = banner.choice.lang;
  const spoken = chosen ? [chosen] : languages.length > 0 ? languages : ['en'];
  const entries = spoken.map((lang) => `  '${lang}': ${literal(banner.html(address, lang))},`);
  const { position } = banner.choice;
  const isFirst = position === 'top' || position === 'sticky';
  return `const banners = (base) => ({
${entries.join('\n')}
});

/** The banner in a page's language, or in the site's own. */
function bannerFor(lang, base) {
  const all = banners(base);
  return all[lang] ?? all[lang.split('-')[0]] ?? all['${spoken[0]}'];
}

/** A page with its banner; anything that is no whole page stays as it is. */
function withBanner(html, base) {
  if (html.includes('<solidarity-banner')) return html;
  const lang = /<html\\b[^<>]*\\blang=["']?([\\w-]+)/i.exec(html)?.[1] ?? '';
  ${
    isFirst
      ? `const body = /<body\\b(?:[^<>"']|"[^"]*"|'[^']*')*>/i.exec(html);
  const at = body ? body.index + body[0].length : -1;`
      : `const at = [...html.matchAll(/<\\/body/gi)].at(-1)?.index ?? -1;`
  }
  return at < 0 ? html : html.slice(0, at) + bannerFor(lang, base) + html.slice(at);
}`;
}
