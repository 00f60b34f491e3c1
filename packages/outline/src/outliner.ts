// The engine's face: loads what a text needs, and draws it.
import { TextStyles } from './cache/styles.ts';
import { Composer } from './compose.ts';
import { startHarfBuzz } from './harfbuzz/binding.ts';
import { Shaper } from './harfbuzz/font.ts';
import { Resources } from './resources.ts';
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
export interface PrepareOptions extends Omit<OutlineOptions, 'style' | 'letterSpacing'> {
  /** CSS weight, default 600. */
  readonly weight?: number;
  /** Whether it is a headline. Default: no. */
  readonly display?: boolean;
}

/** Draws text as shapes. */
export interface Outliner {
  /** Loads the fonts and pictures that `outline` needs for a text with the same options. Rejects when an asset cannot be loaded. */
  prepare(text: string, options?: PrepareOptions): Promise<void>;
  /** Loads assets that an outline lacks. Rejects when one cannot be loaded; it may be tried again. */
  load(assets: readonly string[]): Promise<void>;
  /** Draws a line. Never throws on a string; what needs assets that were not loaded is drawn as missing, and they are in `lacks`. */
  outline(text: string, options: OutlineOptions): Outline;
}

/** What is remembered from line to line, besides words; all of it by default. What each buys is in `cache/README.md`. */
export interface Remembered {
  /** Lines that come again. */
  readonly lines?: boolean;
  /** How letters stand beside each other. */
  readonly pairs?: boolean;
  /** The style that was asked for last. */
  readonly lastStyle?: boolean;
}

/** Most that kept words and lines take, in bytes. */
const CACHE_BYTES = 32 * 2 ** 20;
const DEFAULT_WEIGHT = 600;
/** What is loaded does not depend on the size. */
const ANY_SIZE = 16;

/**
 * Starts an engine; one for each process is enough.
 *
 * @param remembered what the benchmark turns off, one by one
 */
export function createOutliner(runtime: OutlineRuntime, remembered: Remembered = {}): Outliner {
  const { lines = true, pairs = true, lastStyle = true } = remembered;
  const harfbuzz = startHarfBuzz(runtime.harfbuzz, runtime.trampolines);
  const resources = new Resources(harfbuzz, (asset) => runtime.load(asset));
  const composer = new Composer(resources, new Shaper(harfbuzz), { lines, pairs });
  const styles = new TextStyles(CACHE_BYTES, lastStyle);

  const outline: Outliner['outline'] = (text, options) => composer.line(text, styles.get(options));

  async function load(assets: readonly string[]): Promise<void> {
    await Promise.all(assets.map((asset) => resources.ensure(asset)));
  }

  return {
    outline,
    load,
    async prepare(text, { weight = DEFAULT_WEIGHT, display = false, ...options } = {}) {
      const all = { ...options, style: { size: ANY_SIZE, weight, display } };
      // Drawing alone knows what a text needs. An index or a pack, once loaded, may show that another asset is needed.
      for (;;) {
        const { lacks } = outline(text, all);
        if (lacks.length === 0) return;
        await load(lacks);
      }
    },
  };
}
