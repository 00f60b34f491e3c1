// What a site can ask of the banner, and the reading of it: raw strings in, one checked value out.

/** Colours: `auto` follows the page's `color-scheme`, else the reader's. */
export const themes = ['auto', 'light', 'dark', 'flag'] as const;
/** Where the banner stands; see the README for how each keeps clear of the page. */
export const positions = ['top', 'bottom', 'sticky', 'inline', 'corner'] as const;

export type Theme = (typeof themes)[number];
export type Position = (typeof positions)[number];

/** The options, as attributes of the element, `data-` attributes of the script tag or properties give them. */
export interface BannerOptions {
  /** A message id, `default` for the current one. Default `ceasefire-now`. */
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
    void complain(`${option}="${String(given)}" cannot be used; allowed: ${allowed}`);
  const oneOf = <T extends string>(
    option: string,
    given: string | null | undefined,
    allowed: readonly T[],
  ): T | undefined =>
    given
      ? (allowed.find((value) => value === given) ?? refuse(option, given, allowed.join(', ')))
      : undefined;
  const instant = (option: string, given: string | null | undefined): number | undefined => {
    if (!given) return undefined;
    const time = /^\d{4}-/.test(given) ? Date.parse(given) : NaN;
    return time === time ? time : refuse(option, given, 'ISO 8601, as 2026-11-29');
  };
  const { message, lang, dismissDays, headline, action, href } = options;
  return {
    message: message || undefined,
    lang: lang || undefined,
    theme: oneOf('theme', options.theme, themes) ?? 'auto',
    position: oneOf('position', options.position, positions),
    dismissible: options.dismissible ?? true,
    dismissFor:
      day *
      (dismissDays == null
        ? 7
        : dismissDays >= 0
          ? dismissDays
          : (refuse('dismiss-days', dismissDays, '0 or more') ?? 7)),
    starts: instant('starts', options.starts) ?? -Infinity,
    ends: instant('ends', options.ends) ?? Infinity,
    headline: headline || undefined,
    action: action || undefined,
    href: href ? (isLink(href) ? href : refuse('href', href, 'http, https or a path')) : undefined,
    border: options.border ?? false,
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
