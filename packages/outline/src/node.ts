// The Node entry: an engine that reads its assets from this package's own folder.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOutliner, type Outliner, type OutlineRuntime } from './outliner.ts';

const assets = new URL('../assets/', import.meta.url);
const resolve = createRequire(import.meta.url).resolve;

/** What the engine needs, from this package's own folder and harfbuzzjs. */
export function nodeRuntime(): OutlineRuntime {
  return {
    harfbuzz: new WebAssembly.Module(readFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'))),
    trampolines: new WebAssembly.Module(readFileSync(new URL('trampolines.wasm', assets))),
    load: (asset) => readFile(new URL(asset, assets)),
  };
}

/** Makes an engine that reads fonts and pictures from disk as texts need them. */
export function createNodeOutliner(): Outliner {
  return createOutliner(nodeRuntime());
}
