// JSX types for Preact.
// Use: import '@solidarity-kit/banner/preact', which registers the element as well.
import type { HTMLAttributes } from 'preact';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

export * from '../index.ts';
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
