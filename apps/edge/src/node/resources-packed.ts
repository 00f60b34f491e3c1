// Where the packed server finds its files: beside itself. Takes the place of `resources.ts` when it is packed (apps/edge/scripts/pack.ts).
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedLogos } from '@solidarity-kit/badge/logos';
import { createOutliner as createOutlinerOn, type Outliner } from '@solidarity-kit/outline';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const module = (name: string) => new WebAssembly.Module(readFileSync(beside(name)));

/** The folder of the static files. */
export const folder = beside('assets');

/** resvg's WebAssembly. */
export const resvg = beside('resvg.wasm');

/** An engine that reads fonts and pictures from that folder as texts need them. */
export function createOutliner(): Outliner {
  return createOutlinerOn({
    harfbuzz: module('harfbuzz.wasm'),
    trampolines: module('assets/assets/outline/trampolines.wasm'),
    load: (asset) => readFile(join(folder, 'assets/outline', asset)),
  });
}

/** A brand's logo, from that folder. */
export const logo = packedLogos((asset) => readFile(join(folder, 'assets/logos', asset)));
