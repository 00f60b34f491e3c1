// The kit's packages as npm would have them, in the copy of an example: built, packed, and installed from the files.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runIn } from './workshop.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packed = `${root}node_modules/.cache/sites-packed`;

/** What a site's package is made of, and the packages themselves. */
const names = [
  'options',
  'campaigns',
  'figures',
  'banner',
  'snippets',
  'site',
  'astro',
  'docusaurus',
  'eleventy',
  'next',
  'nuxt',
  'vite',
] as const;

let tarballs: string[] | undefined;

function pack(): string[] {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  for (const name of names) {
    const folder = `${root}packages/${name}`;
    runIn(folder, ['pnpm', 'run', 'build']);
    runIn(folder, ['pnpm', 'pack', '--pack-destination', packed]);
  }
  return readdirSync(packed).map((file) => `${packed}/${file}`);
}

/** Installs the packages beside those of the example; its manifest and lockfile stay as they are. */
export function installPackages(folder: string): void {
  tarballs ??= pack();
  runIn(folder, [
    'npm',
    'install',
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
    ...tarballs,
  ]);
  // The next run without packages installs anew.
  rmSync(`${folder}/node_modules/.solidarity-kit-stamp`, { force: true });
}
