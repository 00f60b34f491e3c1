// The one typed value that the page is about: what to say, where, and with which options.
import { firstMessage } from '@solidarity-kit/campaigns/catalog';
import {
  bannerOptions,
  type artworkOptions,
  type badgeOptions,
  type BannerPosition,
  type BannerTheme,
  type ValueOf,
} from '@solidarity-kit/options';

/** What is made: a banner for a site, a badge for a README, or a larger picture to show or to share. */
export type Kind = 'banner' | 'badge' | 'picture';

/** Every kind, the first of which an untouched page makes. */
export const kinds: readonly Kind[] = ['banner', 'badge', 'picture'];

/** Theme of a banner; `auto` follows the reader's system. */
export type { BannerTheme } from '@solidarity-kit/options';
/** Place of a banner; `''` lets the element choose so that the page does not shift. */
export type Position = '' | BannerPosition;
/** Theme of a badge; `''` is the badge's own colours. */
export type BadgeTheme = '' | ValueOf<typeof badgeOptions.theme>;

/** Options of a banner. An empty string means: the element's default. */
export interface BannerOptions {
  readonly theme: BannerTheme;
  readonly position: Position;
  readonly dismissible: boolean;
  /** Whole days, 0 to 3650. */
  readonly days: number;
  /** ISO 8601 date or moment, or empty. */
  readonly starts: string;
  /** ISO 8601 date or moment, or empty. */
  readonly ends: string;
  /** An embroidered border. */
  readonly border: boolean;
  /** Without the small flag. */
  readonly quiet: boolean;
  readonly headline: string;
  readonly action: string;
  readonly href: string;
}

/** What a picture is for: `hero` for the top of a README, else the name of a card's size. */
export type PictureSize = 'hero' | ValueOf<typeof artworkOptions.size>;

/** Options of a picture. An empty string means: the service's default. */
export interface PictureOptions {
  readonly size: PictureSize;
  readonly design: string;
  readonly theme: BadgeTheme;
  /** Own words: the large ones. */
  readonly headline: string;
  /** Own words: the smaller ones below. */
  readonly subline: string;
  /** Where own words in a README lead; a message has its own link. */
  readonly link: string;
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
  /** Own words. */
  readonly text: string;
  readonly link: string;
}

/** Everything that a link to this page carries. */
export interface Choice {
  readonly kind: Kind;
  /** Id of a message; {@link ownWords}: one's own words; {@link current} (not for banners): whichever is current. */
  readonly message: string;
  /** Tag of one of the kit's locales; `auto` (banner only): the page's language, then the reader's. */
  readonly lang: string;
  readonly banner: BannerOptions;
  readonly badge: BadgeOptions;
  readonly picture: PictureOptions;
}

/** What exists, so that parsing can refuse the rest; names come from the packages. */
export interface Known {
  readonly messages: readonly string[];
  readonly locales: readonly string[];
}

/** In place of a message's id, in badges: whichever message is current, also after it has changed. */
export const current = 'default';

/** In place of a message's id: one's own words, with an action and a link of one's own. */
export const ownWords = 'own';

/** The message that an untouched page shows. */
export { firstMessage };

/** The message whose icon, colours and examples stand where a choice names none. */
export const messageOf = ({ message }: Pick<Choice, 'message'>): string =>
  message === current || message === ownWords ? firstMessage : message;

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
      days: Number(bannerOptions.dismissDays.default),
      starts: '',
      ends: '',
      border: false,
      quiet: false,
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
    picture: { size: 'card', design: '', theme: '', headline: '', subline: '', link: '' },
  };
}
