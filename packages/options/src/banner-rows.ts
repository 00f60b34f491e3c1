// What each option of a banner takes, and the reading of it: the part of the table that the banner's script carries, so every byte counts.
import { allowedDates, parseDate } from './date.ts';
import { allowedSiteLinks, parseSiteLink } from './link.ts';
import { allowedLang, parseTag } from './tag.ts';
import { allowedTags, parseTagName } from './tag-name.ts';

/** Colours: `auto` follows the page's `color-scheme`, else the reader's. */
export const themes = ['auto', 'light', 'dark', 'flag'] as const;
/** Where the banner stands; see its README for how each keeps clear of the page. */
export const positions = ['top', 'bottom', 'sticky', 'inline', 'corner'] as const;
/** The sign beside the words. */
export const bannerIcons = ['flag', 'none'] as const;
/** Most days that a dismissal holds. */
export const mostDays = 3650;

export type BannerTheme = (typeof themes)[number];
export type BannerPosition = (typeof positions)[number];

/** What an option takes in words, and the reading of its text, which gives undefined for what it cannot take. */
export type BannerRow<Value> = readonly [
  allowed: string,
  parse: (text: string) => Value | undefined,
];

const choice = <Value extends string>(values: readonly Value[]): BannerRow<Value> => [
  values.join(', '),
  (text) => values.find((value) => value === text),
];

const date: BannerRow<number> = [allowedDates, parseDate];

/** An attribute without a value, as HTML has it, is on. */
const flag: BannerRow<boolean> = [
  'yes, no',
  (text) =>
    /^(yes|true|1|)$/i.test(text) ? true : /^(no|false|0)$/i.test(text) ? false : undefined,
];

/** By the name of the attribute. Own words are shown as they are; `message` is judged by who knows the messages. */
export const bannerRows = {
  lang: [allowedLang, parseTag] as BannerRow<string>,
  theme: choice(themes),
  position: choice(positions),
  dismissible: flag,
  'dismiss-days': [
    `0 to ${mostDays}`,
    (text) => (/^\d{1,4}$/.test(text) && +text <= mostDays ? +text : undefined),
  ] as BannerRow<number>,
  starts: date,
  ends: date,
  href: [allowedSiteLinks, parseSiteLink] as BannerRow<string>,
  icon: choice(bannerIcons),
  border: flag,
  tag: [allowedTags, parseTagName] as BannerRow<string>,
};
