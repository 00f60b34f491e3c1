// The engine's face: loads what a text needs, and draws it.
import { Composer } from './compose.ts';
import { fastScript } from './fast.ts';
import { assetOf, chainFor } from './fonts/catalog.ts';
import { partsOf } from './fonts/choose.ts';
import { hanOf, indexesFor } from './fonts/han.ts';
import { startHarfBuzz } from './harfbuzz/binding.ts';
import { Shaper } from './harfbuzz/font.ts';
import { Resources } from './resources.ts';
import { Settings } from './settings.ts';
import { assetsOf } from './text/classes.ts';
import { splitLine } from './text/itemise.ts';
import type { Outline, OutlineOptions } from './types.ts';

/** What the engine needs from the platform. */
export interface OutlineRuntime {
  /** harfbuzzjs' `dist/harfbuzz.wasm`. */
  readonly harfbuzz: WebAssembly.Module;
  /** `assets/trampolines.wasm`. */
  readonly trampolines: WebAssembly.Module;
  /** Brings a file of `assets/` by its name. */
  load(asset: string): Promise<Uint8Array>;
}

/** What decides, besides the text, which assets it needs. */
export interface PrepareOptions {
  /** BCP 47 tag; decides between the Han fonts. */
  readonly lang?: string;
  /** CSS weight, default 600. */
  readonly weight?: number;
}

/** Draws text as shapes. */
export interface Outliner {
  /** Loads the fonts and pictures that a text needs; at once when they are there. Rejects when an asset cannot be loaded. */
  prepare(text: string, options?: PrepareOptions): Promise<void>;
  /** Draws a line. Never throws on a string; what needs assets that were not loaded is drawn as missing. */
  outline(text: string, options: OutlineOptions): Outline;
  /** Names of the assets that a text needs, so that they can be loaded ahead elsewhere. Loads them to find out. */
  assets(text: string, options?: PrepareOptions): Promise<string[]>;
}

/** Most that kept words and lines take, in bytes. */
const CACHE_BYTES = 32 * 2 ** 20;
const DEFAULT_WEIGHT = 600;
const ready = Promise.resolve();

/** Starts an engine; one for each process is enough. */
export function createOutliner(runtime: OutlineRuntime): Outliner {
  const harfbuzz = startHarfBuzz(runtime.harfbuzz, runtime.trampolines);
  const resources = new Resources(harfbuzz, (asset) => runtime.load(asset));
  const composer = new Composer(resources, new Shaper(harfbuzz));
  const settings = new Settings(CACHE_BYTES);

  /** The assets that are known, so far, to be needed. */
  function needed(
    text: string,
    { lang = '', weight = DEFAULT_WEIGHT }: PrepareOptions,
  ): readonly string[] {
    const script = fastScript(text, 'auto');
    if (script) return assetsOf(script, weight);
    const han = hanOf(lang, text);
    // The space and the ellipsis may be needed beside what the text holds.
    const assets = new Set([assetOf(chainFor('Latn')[0]!, weight)]);
    for (const piece of splitLine(text, 'auto').pieces) {
      if (piece.kind === 'space') continue;
      for (const part of partsOf(resources, piece, han)) {
        if (part.kind === 'font') {
          assets.add(assetOf(part.slice, weight));
          for (const index of indexesFor(han, part.slice.name)) assets.add(index);
        } else if (part.kind !== 'missing' && part.asset !== undefined) assets.add(part.asset);
      }
    }
    return [...assets];
  }

  async function bring(text: string, options: PrepareOptions): Promise<string[]> {
    const all = new Set<string>();
    // An index or a pack, once loaded, may show that another asset is needed.
    for (;;) {
      const assets = needed(text, options);
      for (const asset of assets) all.add(asset);
      const absent = assets.filter((asset) => !resources.has(asset));
      if (absent.length === 0) return [...all];
      await Promise.all(absent.map((asset) => resources.ensure(asset)));
    }
  }

  async function bringAll(text: string, options: PrepareOptions): Promise<void> {
    await bring(text, options);
  }

  return {
    prepare(text, options = {}) {
      const script = fastScript(text, 'auto');
      const assets = script && assetsOf(script, options.weight ?? DEFAULT_WEIGHT);
      if (assets?.every((asset) => resources.has(asset))) return ready;
      return bringAll(text, options);
    },
    assets: (text, options = {}) => bring(text, options),
    outline: (text, options) => composer.line(text, settings.get(options)),
  };
}
