// Takes out of Lit, for the script tag's file only, what it writes on `globalThis`: the banner leaves no name in a host's window.
import type { Plugin } from 'vite';

/** What is replaced in @lit/reactive-element, each exactly once: the build fails when a new version of Lit looks different. */
const replacements: readonly (readonly [RegExp, string])[] = [
  // Decorators' metadata and its registry: the banner uses none.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*?\}(?=this\._\$Eh=)/, ''],
  // The list of loaded versions, and the polyfill for browsers without shadow DOM.
  [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  [/,p=a\.reactiveElementPolyfillSupport/, ''],
  [/,p\?\.\(\{ReactiveElement:y\}\)/, ''],
];

/** The plugin; see {@link replacements}. */
export function withoutGlobals(): Plugin {
  let done = false;
  return {
    name: 'without-globals',
    enforce: 'pre',
    buildEnd(error) {
      if (!error && !done)
        throw new Error('without-globals: Lit’s production build was not bundled');
    },
    transform(code, id) {
      if (!id.endsWith('@lit/reactive-element/reactive-element.js')) return undefined;
      for (const [pattern, replacement] of replacements) {
        if (!pattern.test(code))
          throw new Error(`without-globals: Lit has changed, ${pattern.source} is not in ${id}`);
        code = code.replace(pattern, replacement);
      }
      done = true;
      return { code, map: null };
    },
  };
}
