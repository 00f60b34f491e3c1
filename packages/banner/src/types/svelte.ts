// Element types for Svelte 5.
// Use: import type {} from '@solidarity-kit/banner/svelte';
import type { HTMLAttributes } from 'svelte/elements';
import type {
  SolidarityBannerAttributes,
  SolidarityBannerElement,
  SolidarityBannerListeners,
} from './attributes.ts';

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
