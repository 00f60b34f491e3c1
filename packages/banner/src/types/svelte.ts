// Element types for Svelte 5.
// Use: import '@solidarity-kit/banner/svelte', which registers the element as well.
import type { SolidarityBannerElement, SolidarityBannerProps } from './attributes.ts';

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    // Imported in place: the compiler leaves an import out that only an augmentation uses.
    'solidarity-banner': SolidarityBannerProps<
      import('svelte/elements').HTMLAttributes<SolidarityBannerElement>,
      'on'
    >;
  }
}
