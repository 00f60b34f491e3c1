// What a site can ask of the banner, and the reading of it: raw strings in, one checked value out.

/** Colours: `auto` is as light or dark as the page; `flag` too, with an edge in the colours of the flag. */
export const themes = ['auto', 'light', 'dark', 'flag'] as const;
/** Where the banner stands; see the README for how each keeps clear of the page. */
export const positions = ['top', 'bottom', 'sticky', 'inline', 'corner'] as const;

export type Theme = (typeof themes)[number];
export type Position = (typeof positions)[number];

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
  dismissible?: boolean | null | undefined;
  /** Days for which a dismissal holds, 0 or more; 0 is until the next page. Default 7. */
  dismissDays?: number | null | undefined;
  /** ISO 8601 instant or day (00:00 UTC) from which it shows. Default: at once. */
  starts?: string | null | undefined;
  /** ISO 8601 instant or day (00:00 UTC) from which it is gone. Default: never. */
  ends?: string | null | undefined;
  /** The site's own words instead of the message's. Text, never markup. */
  headline?: string | null | undefined;
  /** The site's own words on the link. */
  action?: string | null | undefined;
  /** The site's own link: http or https, or a path. */
  href?: string | null | undefined;
  /** A band of tatreez along the edge. Default no. */
  border?: boolean | null | undefined;
  /** `load` for words of the page's language that the script does not carry. Default: none are loaded. */
  words?: string | null | undefined;
}

/** The options, checked. */
export interface Settings {
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
  readonly border: boolean;
  readonly words: 'load' | undefined;
}

const day = 86_400_000;

/**
 * Reads the options. A value that cannot be used counts as not given, and is complained about.
 *
 * @param options raw options
 * @param complain is told, in one sentence, which option, what was given and what is allowed
 */
export function readOptions(
  options: BannerOptions,
  complain: (sentence: string) => void = () => {},
): Settings {
  const refuse = (option: string, given: unknown, allowed: string): undefined =>
    void complain(`${option}="${given}" cannot be used; allowed: ${allowed}`);
  const oneOf = <T extends string>(
    option: 'theme' | 'position' | 'words',
    allowed: readonly T[],
  ): T | undefined => {
    const given = options[option];
    if (!given) return undefined;
    return allowed.find((value) => value === given) ?? refuse(option, given, allowed.join(', '));
  };
  const instant = (option: 'starts' | 'ends', otherwise: number): number => {
    const given = options[option];
    if (!given) return otherwise;
    const time = /^\d{4}-/.test(given) ? Date.parse(given) : NaN;
    if (time === time) return time;
    refuse(option, given, 'ISO 8601, as 2026-11-29');
    return otherwise;
  };
  const { message, lang, dismissible, headline, action, href, border } = options;
  const days = options.dismissDays ?? 7;
  return {
    message: message || undefined,
    lang: lang || undefined,
    theme: oneOf('theme', themes) ?? 'auto',
    position: oneOf('position', positions),
    dismissible: dismissible ?? true,
    dismissFor: day * (days >= 0 ? days : (refuse('dismiss-days', days, '0 or more') ?? 7)),
    starts: instant('starts', -Infinity),
    ends: instant('ends', Infinity),
    headline: headline || undefined,
    action: action || undefined,
    href: href ? (isLink(href) ? href : refuse('href', href, 'http, https or a path')) : undefined,
    border: border ?? false,
    words: oneOf('words', ['load']),
  };
}

/** Whether a link is one that leads somewhere: a `javascript:` or `data:` address never reaches the page. */
function isLink(href: string): boolean {
  try {
    return /^https?:$/.test(new URL(href, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
}
