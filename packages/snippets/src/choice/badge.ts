// From a choice to a badge: checked, with the words that stand for it where images do not show.
import { SnippetError } from '../error.ts';
import type { BadgeChoice } from '../types.ts';
import { toldBy } from './told.ts';
import { languageTag, oneOf, webLink, whole, words } from './check.ts';

/** Most characters of a segment. */
export const longestSegment = 200;

/** A checked choice; what has the service's default is absent. */
export interface BadgePlan {
  /** Id of a message, or undefined for own words. */
  message: string | undefined;
  text: { label: string | undefined; message: string } | undefined;
  /** Options of the image, as query parameters, in a fixed order. */
  options: readonly (readonly [name: string, value: string])[];
  format: 'svg' | 'png';
  theme: string | undefined;
  alt: string;
  /** Where the badge leads; undefined when own words have no link. */
  link: string | undefined;
}

/** A short name such as a style's: letters, digits, dots, dashes. The service knows which exist. */
function name(option: string, given: string): string {
  if (/^[\w.+-]{1,64}$/.test(given)) return given;
  throw new SnippetError(option, given, 'a name of letters, digits and dashes');
}

/** A colour: hex digits (with or without `#`), or a name of CSS or of the service. */
function colour(option: string, given: string): string {
  const bare = given.replace(/^#/, '');
  if (/^[\da-f]+$/i.test(bare) && [3, 4, 6, 8].includes(bare.length)) return bare.toLowerCase();
  if (/^[a-z]{2,32}$/i.test(given) || /^(rgb|hsl)a?\([\d\s.,%/deg-]+\)$/i.test(given)) return given;
  throw new SnippetError(option, given, 'a colour such as ce1126, green or #007a3d');
}

function checkText(text: NonNullable<BadgeChoice['text']>): NonNullable<BadgePlan['text']> {
  return {
    label: text.label?.trim() ? words('text.label', text.label, longestSegment) : undefined,
    message: words('text.message', text.message, longestSegment),
  };
}

/**
 * Checks a choice of a badge.
 *
 * @throws SnippetError naming the first option that cannot be
 */
export function planBadge(choice: BadgeChoice): BadgePlan {
  const text = choice.text?.message?.trim() ? checkText(choice.text) : undefined;
  if (!text && !choice.message)
    throw new SnippetError('message', '', 'the id of a message, or own words in text');
  const lang = choice.lang ? languageTag('lang', choice.lang) : undefined;
  const told = text ? undefined : toldBy(choice.message ?? '', lang);
  const png =
    choice.format !== undefined && oneOf('format', choice.format, ['svg', 'png']) === 'png';
  const pairs: [string, string | undefined][] = [
    ['lang', lang === 'en' ? undefined : lang],
    ['style', choice.style && choice.style !== 'flat' ? name('style', choice.style) : undefined],
    ['icon', choice.icon ? name('icon', choice.icon) : undefined],
    ['logo', choice.logo ? name('logo', choice.logo) : undefined],
    ['logoColor', choice.logoColor ? colour('logoColor', choice.logoColor) : undefined],
    ['color', choice.color ? colour('color', choice.color) : undefined],
    ['labelColor', choice.labelColor ? colour('labelColor', choice.labelColor) : undefined],
    [
      'scale',
      png && choice.scale !== undefined ? String(whole('scale', choice.scale, 1, 4)) : undefined,
    ],
  ];
  return {
    message: text ? undefined : choice.message,
    text,
    options: pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
    format: png ? 'png' : 'svg',
    theme: choice.theme ? oneOf('theme', choice.theme, ['light', 'dark', 'auto']) : undefined,
    alt: text ? [text.label, text.message].filter(Boolean).join(': ') : (told?.alt ?? ''),
    link: choice.link ? webLink('link', choice.link) : told?.link,
  };
}
