// `about` in place of a link: the page on the service that says what a message means, who says it, and why it is on a site.
import { badgeOptions } from '@solidarity-kit/options';
import { SnippetError } from '../error.ts';
import { fileOfAddress } from '../files/names.ts';
import { isThere } from '../files/there.ts';
import type { BadgeChoice, BannerChoice, Host } from '../types.ts';
import { check } from './check.ts';

/** The word that stands for that page, as `link` of a badge and as `href` of a banner. */
export const aboutLink = 'about';

/**
 * Address of the page about a message.
 *
 * @param lang its language; without it the page follows the reader's browser
 */
export function aboutUrl({ origin, files }: Host, message: string, lang?: string): string {
  const query = lang ? `?lang=${check('lang', badgeOptions.lang, lang).tag}` : '';
  const address = `/about/${message}${query}`;
  if (!files) return origin + address;
  const page = [address, `/about/${message}`]
    .map(fileOfAddress)
    .find((path) => isThere(files, path));
  return `${origin}/${page?.replace(/index\.html$/, '') ?? ''}`;
}

/**
 * The choice with that page's address in place of `about`.
 *
 * @throws SnippetError for a badge of own words, which has no such page
 */
export function withAbout<Choice extends BadgeChoice | BannerChoice>(
  choice: Choice,
  host: Host,
): Choice {
  const { message, lang, link, href, text } = choice as BadgeChoice & BannerChoice;
  if (link !== aboutLink && href !== aboutLink) return choice;
  if (!message || text?.message)
    throw new SnippetError('link', aboutLink, 'an address: own words have no page about them');
  const url = aboutUrl(host, message, lang);
  return { ...choice, ...(link === aboutLink ? { link: url } : { href: url }) };
}
