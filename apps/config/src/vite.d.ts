// Types of what Vite adds to modules, and of this app's own build plugins.
/// <reference types="vite/client" />

declare module '*?classic' {
  /** Address of the built classic script. */
  const url: string;
  export default url;
}

declare module 'virtual:kit' {
  /** The banner's release that snippets name. */
  export const release: { readonly version: string; readonly integrity: string };
  /** Names of the badge styles. */
  export const styles: readonly string[];
  /** Names of the badge icons. */
  export const icons: readonly string[];
  /** The kit's licence, for the package. */
  export const licence: string;
}
