// In the bundle, in place of `@solidarity-kit/outline/node`: the engine beside the bundle, fonts from the repository that it is in.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createOutliner, type Outliner } from '@solidarity-kit/outline';

const fonts = new URL('../../../packages/outline/assets/', import.meta.url);

const compiled = (file: URL) => new WebAssembly.Module(readFileSync(file));

/** An engine that reads fonts and pictures from disk as texts need them. */
export function createNodeOutliner(): Outliner {
  return createOutliner({
    harfbuzz: compiled(new URL('harfbuzz.wasm', import.meta.url)),
    trampolines: compiled(new URL('trampolines.wasm', fonts)),
    load: (asset) => readFile(new URL(asset, fonts)),
  });
}
