// The one typed value that the page is about: what to say, where, and with which options.

/** What is made: a banner for a site or a badge for a README. */
export type Kind = 'banner' | 'badge';

/** Themes of a banner; `auto` follows the reader's system. */
export const bannerThemes = ['auto', 'light', 'dark', 'flag'] as const;
/** Places of a banner; `''` lets the element choose so that the page does not shift. */
export const positions = ['', 'top', 'bottom', 'sticky', 'inline', 'corner'] as const;
/** Themes of a badge; `''` is the badge's own colours. */
export const badgeThemes = ['', 'light', 'dark', 'auto'] as const;

export type BannerTheme = (typeof bannerThemes)[number];
export type Position = (typeof positions)[number];
export type BadgeTheme = (typeof badgeThemes)[number];

/** Days that a closed banner stays closed unless said otherwise. */
export const defaultDays = 7;
/** Most days that a closed banner can stay closed. */
export const mostDays = 3650;

/** Options of a banner. An empty string means: the element's default. */
export interface BannerOptions {
  readonly theme: BannerTheme;
  readonly position: Position;
  readonly dismissible: boolean;
  /** Whole days, 0 to 3650. */
  readonly days: number;
  /** ISO 8601 date, or empty. */
  readonly starts: string;
  /** ISO 8601 date, or empty. */
  readonly ends: string;
  /** A band of stitches along the edge. */
  readonly border: boolean;
  readonly headline: string;
  readonly action: string;
  readonly href: string;
}

/** Options of a badge. An empty string means: the service's default. */
export interface BadgeOptions {
  readonly style: string;
  readonly theme: BadgeTheme;
  readonly icon: string;
  readonly logo: string;
  readonly color: string;
  readonly labelColor: string;
  readonly label: string;
  /** Own words; when they are empty the message's words stand. */
  readonly text: string;
  readonly link: string;
}

/** Everything that a link to this page carries. */
export interface Choice {
  readonly kind: Kind;
  /** Id of a message; `default` (badge only): whichever is current. */
  readonly message: string;
  /** Tag of one of the kit's locales; `auto` (banner only): the page's language, then the reader's. */
  readonly lang: string;
  readonly banner: BannerOptions;
  readonly badge: BadgeOptions;
}

/** What exists, so that parsing can refuse the rest; names come from the packages. */
export interface Known {
  readonly messages: readonly string[];
  readonly locales: readonly string[];
  readonly styles: readonly string[];
  readonly icons: readonly string[];
}

/** In place of a message's id, in badges: whichever message is current, also after it has changed. */
export const current = 'default';

/** The message that an untouched page shows. */
export const firstMessage = 'ceasefire-now';

/** An untouched choice. @param lang the locale that the reader most likely wants to write in */
export function untouched(lang: string): Choice {
  return {
    kind: 'banner',
    message: firstMessage,
    lang,
    banner: {
      theme: 'auto',
      position: '',
      dismissible: true,
      days: defaultDays,
      starts: '',
      ends: '',
      border: false,
      headline: '',
      action: '',
      href: '',
    },
    badge: {
      style: '',
      theme: '',
      icon: '',
      logo: '',
      color: '',
      labelColor: '',
      label: '',
      text: '',
      link: '',
    },
  };
}
