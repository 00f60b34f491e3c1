// Builds the service worker last, with the list of files to keep: its bytes change when any of them does, so that an update is noticed.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { classicScript } from './classic.ts';

/** Everything but fonts, which are large and kept when they are first used. */
const wanted = (name: string) =>
  !name.endsWith('.map') &&
  !name.endsWith('.woff2') &&
  name !== 'index.html' &&
  !name.endsWith('.txt');

const release = new URL('../../../packages/banner/dist/release.json', import.meta.url);

export function worker(): Plugin {
  return {
    name: 'kit:worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const { version } = JSON.parse(readFileSync(release, 'utf8')) as { version: string };
      const files = Object.keys(bundle).filter(wanted).toSorted();
      const source = await classicScript('src/worker/worker.ts', {
        __BANNER__: JSON.stringify(`/banner@${version}.js`),
        __FILES__: JSON.stringify(files.map((name) => `/${name}`)),
      });
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}
