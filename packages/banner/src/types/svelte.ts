// Element types for Svelte 5.
// Use: import '@solidarity-kit/banner/svelte', which registers the element as well.
import type { HTMLAttributes } from 'svelte/elements';
import type { SolidarityBannerElement, SolidarityBannerProps } from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'solidarity-banner': SolidarityBannerProps<HTMLAttributes<SolidarityBannerElement>, 'on'>;
  }
}
