// Lets the reading of CSS colours, 7 kB, come when somebody makes a badge: nothing else on the page has colours to choose.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const later = fileURLToPath(new URL('../src/lib/css-colours.ts', import.meta.url));

/** Puts `src/lib/css-colours.ts` in the place of what the options import. */
export function colours(): Plugin {
  return {
    name: 'kit:colours',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './css.ts' && importer?.endsWith('/options/src/color/parse.ts')
        ? later
        : undefined,
  };
}
