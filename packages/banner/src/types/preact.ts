// JSX types for Preact.
// Use: import '@solidarity-kit/banner/preact', which registers the element as well.
import type { HTMLAttributes } from 'preact';
import type { SolidarityBannerElement, SolidarityBannerProps } from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': SolidarityBannerProps<HTMLAttributes<SolidarityBannerElement>, 'on'>;
    }
  }
}
