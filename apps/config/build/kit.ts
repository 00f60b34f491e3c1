// What the page has to know of the other packages without carrying them: names of styles and icons, the newest release, the licence.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readReleases } from '../../../packages/banner/src/archive.ts';
import { newestRelease, releaseNote } from '../../../packages/banner/src/releases.ts';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Version and hash of the newest release. @throws where there is none */
export function pinnedRelease(): { version: string; integrity: string } {
  const newest = newestRelease(readReleases());
  if (!newest) throw new Error('There is no release of the banner for snippets to pin.');
  const { version, integrity } = releaseNote(newest);
  return { version, integrity };
}

/** `import { styles, icons, release, developing, licence } from 'virtual:kit'`. */
export function kit(): Plugin {
  const id = 'virtual:kit';
  let developing = false;
  return {
    name: 'kit:names',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${id}`) return undefined;
      const { styles, icons } = await import(file('packages/badge/src/lists.ts'));
      const values = {
        release: pinnedRelease(),
        developing,
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
