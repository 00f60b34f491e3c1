// Types of what Vite adds to modules, and of this app's own build plugins.
/// <reference types="vite/client" />

declare module '*?classic' {
  /** Address of the built classic script. */
  const url: string;
  export default url;
}

declare module 'virtual:locales' {
  /** Whether a locale's words are here; true also for what is no locale. */
  export function isLoaded(tag: string): boolean;
  /** Brings a locale's words. Never rejects: without them English stands in. */
  export function loadLocale(tag: string): Promise<void>;
}

declare module 'virtual:kit' {
  /** The banner's newest release when the page was built. */
  export const release: { readonly version: string; readonly integrity: string };
  /** Whether this is `pnpm dev`. */
  export const developing: boolean;
  /** Names of the badge styles. */
  export const styles: readonly string[];
  /** The badge icons: their names, and what they show, in English. */
  export const icons: readonly { readonly name: string; readonly title: string }[];
  /** The kit's licence, for the package. */
  export const licence: string;
}

declare module 'virtual:disk' {
  /** Files that a page opened from a disk cannot fetch, as base64 by name. */
  const files: Readonly<Record<string, string>>;
  export default files;
}

declare module 'virtual:sources' {
  /** Address of the messages' origins as JSON. */
  const address: string;
  export default address;
}
