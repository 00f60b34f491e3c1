// The engine: loads what a text needs, then draws it from cached words.
import { CacheBudget, type GenerationCache } from './cache.ts';
import { EmojiLibrary } from './emoji/library.ts';
import { emojiKey } from './emoji/sequence.ts';
import { assetOf, chainFor, type SliceInfo } from './fonts/catalog.ts';
import { FontLibrary } from './fonts/library.ts';
import { startHarfBuzz } from './harfbuzz/binding.ts';
import { Shaper } from './harfbuzz/font.ts';
import { LineWriter } from './line.ts';
import { reorder } from './text/bidi.ts';
import { clean, graphemes } from './text/clean.ts';
import { itemise, type Piece } from './text/itemise.ts';
import { joins } from './text/script.ts';
import { isSimple } from './text/simple.ts';
import { UNITS_PER_EM, type Outline, type OutlineOptions } from './types.ts';
import { drawWord, missingWord, weigh, type Word } from './word.ts';

/** What the engine needs from the platform. */
export interface OutlineRuntime {
  /** harfbuzzjs' `dist/harfbuzz.wasm`. */
  readonly harfbuzz: WebAssembly.Module;
  /** `assets/trampolines.wasm`. */
  readonly trampolines: WebAssembly.Module;
  /** Brings a file of `assets/` by its name. */
  load(asset: string): Promise<Uint8Array>;
}

/** Draws text as shapes. */
export interface Outliner {
  /** Loads the fonts and pictures that a text needs; at once when they are there. Rejects when an asset cannot be loaded. */
  prepare(text: string, options?: { lang?: string; weight?: number }): Promise<void>;
  /** Draws a line. Never throws; characters whose fonts are not loaded count as missing. */
  outline(text: string, options: OutlineOptions): Outline;
  /** Names of the assets that a text needs, to load them ahead. */
  assets(text: string, options?: { lang?: string; weight?: number }): Promise<string[]>;
}

/** Most that cached words and lines take, in bytes. */
const CACHE_BYTES = 16 * 2 ** 20;
const DEFAULT_WEIGHT = 600;

/** Everything that decides how a word looks, with the words drawn so. */
interface Face {
  readonly weight: number;
  readonly lang: string;
  readonly spacing: number;
  readonly words: GenerationCache<Word>;
}

/** A face in a size and direction, with the lines drawn so. */
interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly letterSpacing: number;
  readonly lines: GenerationCache<Outline>;
}

/** Starts an engine; one for each process is enough. */
export function createOutliner(runtime: OutlineRuntime): Outliner {
  const harfbuzz = startHarfBuzz(runtime.harfbuzz, runtime.trampolines);
  const shaper = new Shaper(harfbuzz);
  const fonts = new FontLibrary(harfbuzz, (asset) => runtime.load(asset));
  const emoji = new EmojiLibrary((asset) => runtime.load(asset));
  const budget = new CacheBudget(CACHE_BYTES);
  const settings = new Map<string, Setting>();
  const faces = new Map<string, Face>();
  let last: Setting | undefined;

  function settingOf(options: OutlineOptions): Setting {
    const { style, direction = 'auto', lang = '', letterSpacing = 0 } = options;
    const { size, weight } = style;
    if (
      last &&
      last.size === size &&
      last.face.weight === weight &&
      last.face.lang === lang &&
      last.direction === direction &&
      last.letterSpacing === letterSpacing
    ) {
      return last;
    }
    const key = `${size} ${weight} ${direction} ${letterSpacing} ${lang}`;
    let setting = settings.get(key);
    if (!setting) {
      // Sizes and language tags come from visitors: the tables of both start anew now and then.
      if (settings.size >= 256) settings.clear();
      if (faces.size >= 256) faces.clear();
      const spacing = Math.round((letterSpacing * UNITS_PER_EM) / size) || 0;
      const faceKey = `${weight} ${spacing} ${lang}`;
      let face = faces.get(faceKey);
      if (!face) faces.set(faceKey, (face = { weight, lang, spacing, words: budget.cache() }));
      settings.set(
        key,
        (setting = { face, size, direction, letterSpacing, lines: budget.cache() }),
      );
    }
    return (last = setting);
  }

  /** A word in the first slice that has all of it; else its clusters, each in the first slice that has it. */
  function sliceFor(clusters: readonly string[], script: string): SliceInfo | undefined {
    return chainFor(script).find((slice) => clusters.every((cluster) => covers(slice, cluster)));
  }

  /** Whether all that was needed was loaded; only then may the result be kept. */
  let complete = true;

  function wordOf(
    face: Face,
    text: string,
    clusters: readonly string[],
    script: string,
    rtl: boolean,
  ): Word & { font?: string } {
    const key = script === 'Latn' && !rtl ? text : `\0${script}${rtl ? 'r' : 'l'}${text}`;
    let word = face.words.get(key);
    if (word) return word;
    const slice = sliceFor(clusters, script);
    if (!slice) return missingWord;
    const font = fonts.get(assetOf(slice, face.weight));
    if (!font) {
      complete = false;
      return { ...missingWord, missing: clusters.length };
    }
    const spacing = joins(script) ? 0 : face.spacing;
    word = drawWord(shaper, font, text, { script, lang: face.lang, rtl, spacing });
    face.words.set(key, word, weigh(key, word));
    return word;
  }

  function spaceOf(face: Face, script: string): number {
    return wordOf(face, ' ', [' '], script, false).advance;
  }

  function drawSimple(text: string, setting: Setting): Outline | undefined {
    const { face } = setting;
    const line = new LineWriter(setting.size);
    const space = spaceOf(face, 'Latn');
    let from = 0;
    while (from <= text.length) {
      let to = text.indexOf(' ', from);
      if (to < 0) to = text.length;
      if (to > from) {
        const part = text.slice(from, to);
        line.word(face.words.get(part) ?? wordOf(face, part, [...part], 'Latn', false));
      }
      if (to < text.length) line.gap(space);
      from = to + 1;
    }
    if (text !== '') line.note(text, 'Latn', 'ltr', 'latin');
    return line.finish('ltr', false);
  }

  function drawPiece(line: LineWriter, piece: Piece, face: Face): void {
    const rtl = (piece.level & 1) === 1;
    const direction = rtl ? 'rtl' : 'ltr';
    if (piece.kind === 'space') {
      line.gap(spaceOf(face, piece.script));
      line.note(piece.text, piece.script, direction, '');
      return;
    }
    if (piece.kind === 'emoji') {
      const body = emoji.get(emojiKey(piece.text)!);
      if (body !== undefined) {
        line.picture(body);
        line.note(piece.text, 'Zsye', direction, 'emoji');
        return;
      }
      if (!emoji.settled(emojiKey(piece.text)!)) complete = false;
    }
    const parts: { clusters: string[]; slice: SliceInfo | undefined }[] = [];
    const whole = sliceFor(piece.clusters, piece.script);
    if (whole) parts.push({ clusters: [...piece.clusters], slice: whole });
    else {
      for (const cluster of piece.clusters) {
        const slice = sliceFor([cluster], piece.script) ?? baseSlice(cluster, piece.script);
        const before = parts.at(-1);
        if (before && before.slice === slice && slice) before.clusters.push(cluster);
        else parts.push({ clusters: [cluster], slice });
      }
    }
    if (rtl) parts.reverse();
    for (const { clusters, slice } of parts) {
      const text = clusters.join('');
      line.word(slice ? wordOf(face, text, clusters, piece.script, rtl) : missingWord);
      line.note(text, piece.script, direction, slice?.name ?? 'missing');
    }
  }

  function drawAny(text: string, setting: Setting): Outline {
    const { clusters, truncated } = graphemes(clean(text));
    const { pieces, direction } = itemise(clusters, setting.direction);
    const line = new LineWriter(setting.size);
    for (const piece of reorder(pieces)) drawPiece(line, piece, setting.face);
    return line.finish(direction, truncated);
  }

  async function assets(
    text: string,
    options: { lang?: string; weight?: number } = {},
  ): Promise<string[]> {
    const weight = options.weight ?? DEFAULT_WEIGHT;
    const needed = new Set<string>();
    const { pieces } = itemise(graphemes(clean(text)).clusters, 'auto');
    for (const piece of pieces) {
      const asset = piece.kind === 'emoji' ? emoji.assetOf(emojiKey(piece.text)!) : undefined;
      if (asset) needed.add(asset);
      if (asset || (piece.kind === 'emoji' && emoji.get(emojiKey(piece.text)!) !== undefined))
        continue;
      const whole = sliceFor(piece.clusters, piece.script);
      for (const cluster of whole ? [piece.clusters[0]!] : piece.clusters) {
        const slice =
          whole ?? sliceFor([cluster], piece.script) ?? baseSlice(cluster, piece.script);
        if (slice) needed.add(assetOf(slice, weight));
      }
    }
    return [...needed];
  }

  return {
    assets,
    async prepare(text, options = {}) {
      const latin = assetOf(chainFor('Latn')[0]!, options.weight ?? DEFAULT_WEIGHT);
      if (isSimple(text)) return fonts.get(latin) ? undefined : fonts.ensure(latin);
      // The ellipsis and the space may be needed beside what the text holds.
      const needed = new Set([latin, ...(await assets(text, options))]);
      await Promise.all(
        [...needed].map((asset) =>
          asset.endsWith('.font') ? fonts.ensure(asset) : emoji.ensure(asset),
        ),
      );
    },
    outline(text, options) {
      const setting = settingOf(options);
      const known = setting.lines.get(text);
      if (known) return known;
      complete = true;
      const simple = setting.direction !== 'rtl' && isSimple(text);
      const line = (simple && drawSimple(text, setting)) || drawAny(text, setting);
      if (complete) setting.lines.set(text, line, text.length * 2 + line.d.length + 600);
      return line;
    },
  };
}

function covers(slice: SliceInfo, cluster: string): boolean {
  for (const character of cluster) {
    const codePoint = character.codePointAt(0)!;
    if (!slice.has(codePoint) && !/\p{Default_Ignorable_Code_Point}/u.test(character)) return false;
  }
  return true;
}

/** For a cluster that no slice has whole: the slice that has its base; the rest is drawn as missing. */
function baseSlice(cluster: string, script: string): SliceInfo | undefined {
  return chainFor(script).find((slice) => slice.has(cluster.codePointAt(0)!));
}
