// JSX types for Solid.
// Use: import '@solidarity-kit/banner/solid', which registers the element as well.
import type * as Solid from 'solid-js';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': Omit<
        Solid.JSX.HTMLAttributes<SolidarityBannerElement>,
        keyof SolidarityBannerAttributes
      > &
        SolidarityBannerAttributes &
        SolidarityBannerListeners<'on:'>;
    }
  }
}
