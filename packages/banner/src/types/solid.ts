// JSX types for Solid.
// Use: import type {} from '@solidarity-kit/banner/solid';
import type * as Solid from 'solid-js';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

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
