// The npm entry: importing it registers <solidarity-banner>.
import { define } from './define.ts';
import type { SolidarityBanner } from './element.ts';

define();

export { SolidarityBanner } from './element.ts';
export type * from './events.ts';
export type { BannerOptions, Position, Theme } from './options.ts';
export { positions, themes } from './options.ts';

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-banner': SolidarityBanner;
  }
}
