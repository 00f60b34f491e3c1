// What a site can ask of the banner, and the reading of it by the kit's one table of options: raw values in, checked ones out.

import {
  bannerRows,
  positions,
  themes,
  type BannerPosition as Position,
  type BannerRow,
  type BannerTheme as Theme,
} from '@solidarity-kit/options/banner-rows';

export { positions, themes, type Position, type Theme };

/** The options, as attributes of the element, `data-` attributes of the script tag or properties give them. */
export interface BannerOptions {
  /** A message id; `default` for the one that the schedule says. Default `default`. */
  message?: string | null | undefined;
  /** BCP 47. Default: the page's language, then the reader's, then English. */
  lang?: string | null | undefined;
  /** Default `auto`. */
  theme?: string | null | undefined;
  /** Default `bottom`; `top` for a banner that the server rendered. */
  position?: string | null | undefined;
  /** Whether it can be closed. Default yes. */
  dismissible?: boolean | string | null | undefined;
  /** Days for which a dismissal holds, 0 to 3650; 0 is until the next page. Default 7. */
  dismissDays?: number | string | null | undefined;
  /** ISO 8601 instant or day (00:00 UTC) from which it shows. Default: at once. */
  starts?: string | null | undefined;
  /** ISO 8601 instant or day (00:00 UTC) from which it is gone. Default: never. */
  ends?: string | null | undefined;
  /** The site's own words instead of the message's. Text, never markup. */
  headline?: string | null | undefined;
  /** The site's own words on the link. */
  action?: string | null | undefined;
  /** The site's own link: https, http or mailto, or a path from `/`. */
  href?: string | null | undefined;
  /** `none` for a banner without the small flag. Default `flag`. */
  icon?: string | null | undefined;
  /** A band of tatreez along the edge. Default no. */
  border?: boolean | string | null | undefined;
  /** A line with a figure under the headline: its id, where words with it are loaded or the server renders, or the line itself. */
  figure?: string | null | undefined;
  /** `load` for words of the page's language that the script does not carry; or the address of a site's own, with their hash. Default: none are loaded. */
  words?: string | null | undefined;
  /** Follow the signed feed: yes for that of the script's own host, or an address. Default no. */
  live?: boolean | string | null | undefined;
}

/** The options, checked. */
export interface CheckedOptions {
  readonly message: string | undefined;
  readonly lang: string | undefined;
  readonly theme: Theme;
  readonly position: Position | undefined;
  readonly dismissible: boolean;
  /** Milliseconds. */
  readonly dismissFor: number;
  /** Milliseconds since 1970. */
  readonly starts: number;
  readonly ends: number;
  readonly headline: string | undefined;
  readonly action: string | undefined;
  readonly href: string | undefined;
  readonly icon: boolean;
  readonly border: boolean;
  readonly figure: string | undefined;
  /** As given: whether they can be used is for whoever asks for them. */
  readonly words: unknown;
  readonly live: unknown;
}

/** A day in milliseconds. */
const day = 86_400_000;

type Rows = typeof bannerRows;

/**
 * Reads an option. A value that cannot be used counts as not given, and is reported.
 *
 * @param given raw
 * @param warn called with one sentence: which option, what was given, what is allowed
 */
export function readRow<Value>(
  name: string,
  [allowed, parse]: BannerRow<Value>,
  given: unknown,
  warn: (sentence: string) => void,
): Value | undefined {
  if (given == null || given === '') return undefined;
  const value = parse(String(given));
  if (value === undefined) warn(`${name}="${given}" cannot be used; allowed: ${allowed}`);
  return value;
}

/** Reads all options, each as {@link readRow} does. */
export function readOptions(
  options: BannerOptions,
  warn: (sentence: string) => void = () => {},
): CheckedOptions {
  const read = <Name extends keyof Rows>(
    name: Name,
    given: unknown = options[name as keyof BannerOptions],
  ) =>
    readRow(name, bannerRows[name] as BannerRow<never>, given, warn) as
      | ReturnType<Rows[Name][1]>
      | undefined;
  const { message, headline, action, figure, dismissDays, words, live } = options;
  const lang = read('lang');
  return {
    message: message || undefined,
    // What is nobody's language is the reader's.
    lang: lang === 'auto' ? undefined : lang,
    theme: read('theme') ?? 'auto',
    position: read('position'),
    dismissible: read('dismissible') ?? true,
    dismissFor: day * (read('dismiss-days', dismissDays) ?? 7),
    starts: read('starts') ?? -Infinity,
    ends: read('ends') ?? Infinity,
    headline: headline || undefined,
    action: action || undefined,
    href: read('href'),
    icon: read('icon') !== 'none',
    border: read('border') ?? false,
    figure: figure || undefined,
    words,
    live,
  };
}
