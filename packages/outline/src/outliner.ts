// The engine: loads what a text needs, then draws it from kept words.
import { drawFast, fastScript } from './fast.ts';
import { assetOf, chainFor } from './fonts/catalog.ts';
import { partsOf, type Part } from './fonts/choose.ts';
import { hanOf, type Han } from './fonts/han.ts';
import { startHarfBuzz } from './harfbuzz/binding.ts';
import { Shaper } from './harfbuzz/font.ts';
import { LineWriter } from './line.ts';
import { Resources } from './resources.ts';
import { Settings, type Face, type Setting } from './settings.ts';
import { reorder } from './text/bidi.ts';
import { assetsOf } from './text/classes.ts';
import { clean, graphemes } from './text/clean.ts';
import { itemise, type Itemised } from './text/itemise.ts';
import { joins } from './text/script.ts';
import type { Outline, OutlineOptions } from './types.ts';
import {
  drawWord,
  hashWord,
  keepWord,
  missingWord,
  seedOf,
  type Word,
  type WordShape,
} from './word.ts';

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
const CACHE_BYTES = 24 * 2 ** 20;
const DEFAULT_WEIGHT = 600;

/** Starts an engine; one for each process is enough. */
export function createOutliner(runtime: OutlineRuntime): Outliner {
  const harfbuzz = startHarfBuzz(runtime.harfbuzz, runtime.trampolines);
  const shaper = new Shaper(harfbuzz);
  const resources = new Resources(harfbuzz, (asset) => runtime.load(asset));
  const settings = new Settings(CACHE_BYTES);
  // Whether all that the line at hand needs is loaded; only then may it be kept.
  let complete = true;

  function split(
    text: string,
    direction: 'auto' | 'ltr' | 'rtl',
  ): Itemised & { truncated: boolean } {
    const { clusters, truncated } = graphemes(clean(text));
    return { ...itemise(clusters, direction), truncated };
  }

  /** The kept word, or a new one that is then kept. */
  function wordOf(
    face: Face,
    text: string,
    part: Part & { kind: 'font' },
    script: string,
    rtl: boolean,
    han: string,
  ): WordShape {
    const seed = seedOf(script, rtl, han === '' ? 0 : han.charCodeAt(0));
    const hash = hashWord(text, seed);
    const known = face.words.get(hash);
    if (known && known.seed === seed && known.text === text) return known;
    const font = resources.font(assetOf(part.slice, face.weight));
    if (!font) {
      complete = false;
      return missingWord;
    }
    const spacing = joins(script) ? 0 : face.spacing;
    const shape = drawWord(shaper, font, text, { script, lang: face.lang, rtl, spacing });
    const word = keepWord(shape, text, seed);
    face.words.set(hash, word);
    return word;
  }

  function newWord(face: Face, text: string, script: string, rtl: boolean): Word | undefined {
    const clusters = graphemes(text).clusters;
    const parts = partsOf(
      resources,
      { kind: 'word', text, clusters, script, level: rtl ? 1 : 0 },
      'sc',
    );
    const part = parts[0];
    if (parts.length !== 1 || part?.kind !== 'font') return undefined;
    const word = wordOf(face, part.text, part, script, rtl, '');
    return 'seed' in word ? (word as Word) : undefined;
  }

  function spaceOf(face: Face, script: string): number {
    let space = face.spaces.get(script);
    if (space === undefined) {
      const word = newWord(face, ' ', script, false);
      if (word === undefined) return 260;
      face.spaces.set(script, (space = word.advance));
    }
    return space;
  }

  function drawPart(
    line: LineWriter,
    part: Part,
    face: Face,
    script: string,
    rtl: boolean,
    han: Han,
  ): void {
    const direction = rtl ? 'rtl' : 'ltr';
    if (part.kind === 'picture') {
      line.picture(part.body);
      line.note(part.text, 'Zsye', direction, 'emoji');
      return;
    }
    if (part.kind === 'wait') complete = false;
    const shape =
      part.kind === 'font'
        ? wordOf(face, part.text, part, script, rtl, script.startsWith('H') ? han : '')
        : missingWord;
    line.word(shape);
    line.note(part.text, script, direction, part.kind === 'font' ? part.slice.name : 'missing');
  }

  function draw(text: string, setting: Setting): Outline {
    const { face } = setting;
    const { pieces, direction, truncated } = split(text, setting.direction);
    const han = hanOf(face.lang, text);
    const line = new LineWriter(setting.size);
    let spacing = 0;
    for (const piece of reorder(pieces)) {
      const rtl = (piece.level & 1) === 1;
      if (piece.kind === 'space') {
        line.gap(spaceOf(face, piece.script));
        line.note(piece.text, piece.script, rtl ? 'rtl' : 'ltr', '');
      } else {
        const parts = partsOf(resources, piece, han);
        if (rtl) parts.reverse();
        for (const part of parts) drawPart(line, part, face, piece.script, rtl, han);
      }
      spacing = piece.kind === 'emoji' || joins(piece.script) ? 0 : face.spacing;
    }
    return line.finish(direction, truncated, spacing);
  }

  /** The assets that are known to be needed so far. */
  function needed(text: string, options: PrepareOptions): string[] {
    const weight = options.weight ?? DEFAULT_WEIGHT;
    const script = fastScript(text, 'auto');
    if (script) return assetsOf(script, weight);
    const han = hanOf(options.lang ?? '', text);
    const assets = new Set([assetOf(chainFor('Latn')[0]!, weight)]);
    for (const piece of split(text, 'auto').pieces) {
      for (const part of partsOf(resources, piece, han)) {
        if (part.kind === 'font') assets.add(assetOf(part.slice, weight));
        else if (part.kind === 'wait') assets.add(part.asset);
      }
    }
    return [...assets];
  }

  async function bring(text: string, options: PrepareOptions): Promise<string[]> {
    const all = new Set<string>();
    // An index or a pack, once loaded, may show that another asset is needed.
    for (;;) {
      const missing = needed(text, options).filter((asset) => !resources.has(asset));
      for (const asset of needed(text, options)) all.add(asset);
      if (missing.length === 0) return [...all];
      await Promise.all(missing.map((asset) => resources.ensure(asset)));
    }
  }

  const ready = Promise.resolve();

  return {
    assets: (text, options = {}) => bring(text, options),
    prepare(text, options = {}) {
      const script = fastScript(text, 'auto');
      if (
        script &&
        assetsOf(script, options.weight ?? DEFAULT_WEIGHT).every((asset) => resources.has(asset))
      )
        return ready;
      return bring(text, options).then(() => {});
    },
    outline(text, options) {
      const setting = settings.get(options);
      complete = true;
      const fast = drawFast(text, setting, newWord, spaceOf);
      if (fast) return fast;
      const known = setting.lines.get(text);
      if (known) return known.outline;
      complete = true;
      const outline = draw(text, setting);
      if (complete)
        setting.lines.set(text, { outline, bytes: text.length * 2 + outline.d.length + 800 });
      return outline;
    },
  };
}
