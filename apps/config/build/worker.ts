// Builds the service worker last, with the list of files to keep: its bytes change when any of them does, so that an update is noticed.
import type { Plugin } from 'vite';
import { classicScript } from './classic.ts';
import { pinnedRelease } from './kit.ts';

/** Everything but fonts and the engine of badges, which are large and kept when they are first used. */
const wanted = (name: string) =>
  !name.endsWith('.map') &&
  !name.endsWith('.woff2') &&
  !name.endsWith('.wasm') &&
  !name.startsWith('assets/disk-') &&
  name !== 'index.html' &&
  !name.endsWith('.txt');

export function worker(): Plugin {
  return {
    name: 'kit:worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter(wanted).toSorted();
      const source = await classicScript('src/worker/worker.ts', {
        __BANNER__: JSON.stringify(`/banner@${pinnedRelease().version}.js`),
        __FILES__: JSON.stringify(files.map((name) => `/${name}`)),
      });
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}
