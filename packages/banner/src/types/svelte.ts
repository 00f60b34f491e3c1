// Element types for Svelte 5.
// Use: import '@solidarity-kit/banner/svelte', which registers the element as well.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'solidarity-banner': Omit<
      HTMLAttributes<SolidarityBannerElement>,
      keyof SolidarityBannerAttributes
    > &
      SolidarityBannerAttributes &
      SolidarityBannerListeners<'on'>;
  }
}
