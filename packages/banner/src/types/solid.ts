// JSX types for Solid.
// Use: import '@solidarity-kit/banner/solid', which registers the element as well.
import type * as Solid from 'solid-js';
import type { SolidarityBannerElement, SolidarityBannerProps } from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': SolidarityBannerProps<
        Solid.JSX.HTMLAttributes<SolidarityBannerElement>,
        'on:'
      >;
    }
  }
}
