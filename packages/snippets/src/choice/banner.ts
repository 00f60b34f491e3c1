// From a choice to what a banner's snippet has to write: checked, and only what differs from the element's defaults.
import { defaultMessage, hasWords } from '@solidarity-kit/banner/words';
import type { Direction } from '@solidarity-kit/campaigns';
import { SnippetError } from '../error.ts';
import type { Attribute } from '../markup/tag.ts';
import type { BannerChoice } from '../types.ts';
import { currentSlug, toldBy } from './told.ts';
import { isoMoment, languageTag, oneOf, siteLink, whole, words } from './check.ts';

/** Themes of a banner, the default first. */
export const bannerThemes = ['auto', 'light', 'dark', 'flag'] as const;
/** Positions of a banner; `bottom` unless said otherwise, so that the page does not shift. */
export const bannerPositions = ['top', 'bottom', 'sticky', 'inline', 'corner'] as const;
/** Where a banner stands unless said otherwise. */
export const defaultPosition = 'bottom';
/** Days that a dismissal lasts unless said otherwise. */
export const defaultDismissDays = 7;
/** Most characters of own words. */
export const longest = { headline: 200, action: 60 } as const;

/** A checked choice, ready to be written in any syntax. */
export interface BannerPlan {
  /** The element's attributes, without `data-`, in a fixed order; defaults are left out. */
  attributes: readonly Attribute[];
  message: string;
  /** What the banner says, in the language asked for or the nearest there is. */
  headline: string;
  action: string;
  /** Where its link leads. */
  href: string;
  /** What a screen reader says instead of the image. */
  alt: string;
  /** Language and direction of those words. */
  lang: string;
  dir: Direction;
  /** Whether the headline is the site's own. */
  own: boolean;
  /** The choice itself, checked and in canonical form, with the words that have to be written out. */
  checked: BannerChoice;
  /** Whether the banner stands where its tag stands, so that the place of the tag matters. */
  inline: boolean;
}

/** Every option of a banner after the checks; absent ones stay absent. */
function checked(choice: BannerChoice) {
  const given = <K extends keyof BannerChoice, T>(
    key: K,
    check: (option: K, value: NonNullable<BannerChoice[K]>) => T,
  ): T | undefined => {
    const value = choice[key];
    return value === undefined || value === null || value === ''
      ? undefined
      : check(key, value as NonNullable<BannerChoice[K]>);
  };
  return {
    lang: given('lang', languageTag),
    theme: given('theme', (key, value) => oneOf(key, value, bannerThemes)),
    position: given('position', (key, value) => oneOf(key, value, bannerPositions)),
    dismissible: given('dismissible', (_, value) => value),
    dismissDays: given('dismissDays', (key, value) => whole(key, value, 0, 3650)),
    starts: given('starts', isoMoment),
    ends: given('ends', isoMoment),
    headline: given('headline', (key, value) => words(key, value, longest.headline)),
    action: given('action', (key, value) => words(key, value, longest.action)),
    href: given('href', siteLink),
    border: given('border', (_, value) => value),
  };
}

/**
 * Checks a choice and works out what a snippet has to write.
 *
 * @throws SnippetError naming the first option that cannot be
 */
export function planBanner(choice: BannerChoice): BannerPlan {
  const own = checked(choice);
  if (own.starts && own.ends && Date.parse(own.ends) <= Date.parse(own.starts)) {
    throw new SnippetError('ends', own.ends, `a moment after the start, ${own.starts}`);
  }
  const told = toldBy(choice.message, own.lang);
  // The reader of a page in French gets French although the script lacks these words in French.
  const spell =
    own.lang !== undefined &&
    choice.message !== currentSlug &&
    !hasWords(choice.message, told.locale);
  const days = own.dismissDays === defaultDismissDays ? undefined : own.dismissDays?.toString();
  const headline = own.headline ?? (spell ? told.headline : undefined);
  const action = own.action ?? (spell ? told.action : undefined);
  const attributes: [string, string | true | undefined][] = [
    ['message', choice.message === defaultMessage ? undefined : choice.message],
    ['lang', own.lang],
    ['theme', own.theme === 'auto' ? undefined : own.theme],
    ['position', own.position === defaultPosition ? undefined : own.position],
    ['dismissible', own.dismissible === false ? 'false' : undefined],
    ['dismiss-days', days],
    ['starts', own.starts],
    ['ends', own.ends],
    ['headline', headline],
    ['action', action],
    ['href', own.href],
    ['border', own.border ? true : undefined],
  ];
  return {
    attributes: attributes.filter((pair): pair is [string, string | true] => pair[1] !== undefined),
    message: choice.message,
    headline: own.headline ?? told.headline,
    action: own.action ?? told.action,
    href: own.href ?? told.link,
    alt: own.headline ?? told.alt,
    lang: own.headline && own.lang ? own.lang : told.locale,
    dir: told.dir,
    own: own.headline !== undefined,
    checked: { message: choice.message, ...own, headline, action },
    inline: own.position === 'inline',
  };
}
