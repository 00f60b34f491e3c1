// JSX types for React 19, which sets properties of custom elements and hears their events by itself: no wrapper is needed.
// Use: import '@solidarity-kit/banner/react', which registers the element as well.
import type * as React from 'react';
import type { SolidarityBannerElement, SolidarityBannerProps } from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': SolidarityBannerProps<
        React.DetailedHTMLProps<
          React.HTMLAttributes<SolidarityBannerElement>,
          SolidarityBannerElement
        >,
        'on'
      >;
    }
  }
}
