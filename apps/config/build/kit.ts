// What the page has to know of the other packages without carrying them: names of styles and icons, the release, the licence.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** `import { styles, icons, release, licence } from 'virtual:kit'`. The banner has to be built before. */
export function kit(): Plugin {
  const id = 'virtual:kit';
  return {
    name: 'kit:names',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${id}`) return undefined;
      const { styles, icons } = await import(file('packages/badge/src/lists.ts'));
      const { version, integrity } = JSON.parse(
        readFileSync(file('packages/banner/dist/release.json'), 'utf8'),
      );
      const values = {
        release: { version, integrity },
        styles: styles.map(({ name }: { name: string }) => name),
        icons: icons.map(({ name, title }: { name: string; title: string }) => ({ name, title })),
        licence: readFileSync(file('LICENSE'), 'utf8'),
      };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
