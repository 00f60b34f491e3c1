// JSX types for React 19, which sets properties of custom elements and hears their events by itself: no wrapper is needed.
// Use: import type {} from '@solidarity-kit/banner/react';
import type * as React from 'react';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

export type * from './attributes.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'solidarity-banner': Omit<
        React.DetailedHTMLProps<
          React.HTMLAttributes<SolidarityBannerElement>,
          SolidarityBannerElement
        >,
        keyof SolidarityBannerAttributes
      > &
        SolidarityBannerAttributes &
        SolidarityBannerListeners<'on'>;
    }
  }
}
