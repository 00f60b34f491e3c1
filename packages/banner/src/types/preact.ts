// JSX types for Preact.
// Use: import type {} from '@solidarity-kit/banner/preact';
import type { HTMLAttributes } from 'preact';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

export type * from './attributes.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': Omit<
        HTMLAttributes<SolidarityBannerElement>,
        keyof SolidarityBannerAttributes
      > &
        SolidarityBannerAttributes &
        SolidarityBannerListeners<'on'>;
    }
  }
}
