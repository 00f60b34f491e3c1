// The element's attributes as frameworks' JSX types want them; one table for all of them.
import type { SolidarityBanner } from '../element.ts';
import type { SolidarityBannerEventMap } from '../events.ts';
import type { Position, Theme } from '../options.ts';

/** Attributes of `<solidarity-banner>`, as written in markup. */
export interface SolidarityBannerAttributes {
  message?: string | undefined;
  lang?: string | undefined;
  theme?: Theme | undefined;
  position?: Position | undefined;
  /** `"false"` for a banner that cannot be closed. */
  dismissible?: boolean | 'true' | 'false' | undefined;
  'dismiss-days'?: number | `${number}` | undefined;
  starts?: string | undefined;
  ends?: string | undefined;
  headline?: string | undefined;
  action?: string | undefined;
  href?: string | undefined;
  icon?: 'flag' | 'none' | undefined;
  border?: boolean | '' | undefined;
  figure?: string | undefined;
  words?: string | undefined;
  live?: boolean | string | undefined;
  class?: string | undefined;
  id?: string | undefined;
  slot?: string | undefined;
}

/** Listeners as properties, by a prefix: `on` for React 19 and Preact, `on:` for Solid and Svelte 4. */
export type SolidarityBannerListeners<Prefix extends string> = {
  [Name in keyof SolidarityBannerEventMap as `${Prefix}${Name}`]?:
    | ((event: SolidarityBannerEventMap[Name]) => void)
    | undefined;
};

/** What an element of a framework takes besides its own `Base`; `Prefix` is that of listeners. */
export type SolidarityBannerProps<Base, Prefix extends string> = Omit<
  Base,
  keyof SolidarityBannerAttributes
> &
  SolidarityBannerAttributes &
  SolidarityBannerListeners<Prefix>;

/** The element itself, for refs. */
export type SolidarityBannerElement = SolidarityBanner;
