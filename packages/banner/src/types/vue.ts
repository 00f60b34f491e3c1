// Template types for Vue. Vue also wants to know that the tag is an element: `compilerOptions.isCustomElement`.
// Use: import '@solidarity-kit/banner/vue', which registers the element as well.
import type { DefineComponent } from 'vue';
import type { SolidarityBannerEventMap } from '../events.ts';
import type { SolidarityBannerAttributes } from './attributes.ts';

/** Listeners under the names that Vue makes of `@banner-show` and so on. */
interface Listeners {
  onBannerShow?: (event: SolidarityBannerEventMap['banner-show']) => void;
  onBannerDismiss?: (event: SolidarityBannerEventMap['banner-dismiss']) => void;
  onBannerAction?: (event: SolidarityBannerEventMap['banner-action']) => void;
}

export * from '../index.ts';
export type * from './attributes.ts';

declare module 'vue' {
  interface GlobalComponents {
    SolidarityBanner: DefineComponent<SolidarityBannerAttributes & Listeners>;
  }
}
