// The npm entry: importing it registers <solidarity-banner>.
import { safely } from './guard.ts';
import { define } from './define.ts';
import type { SolidarityBanner } from './element.ts';
import { knowAllMessages } from './words.ts';
import type { SolidarityBannerEventMap } from './events.ts';

knowAllMessages();
safely(define);

export { SolidarityBanner } from './element.ts';
export type * from './events.ts';
export type { BannerOptions, Position, Theme } from './options.ts';
export { positions, themes } from './options.ts';

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-banner': SolidarityBanner;
  }
  /** The events bubble: they are those of the element, of what it stands in, of the document and of the window. */
  interface GlobalEventHandlersEventMap extends SolidarityBannerEventMap {}
}
