// Puts lines together from kept words, and draws the words that are new.
import { Seen } from './cache/seen.ts';
import type { Face, TextStyle } from './cache/styles.ts';
import { drawFast, type NewWord, type WordSource } from './fast.ts';
import { flat } from './flat.ts';
import { assetOf, type SliceInfo } from './fonts/catalog.ts';
import { partsOf, type FontPreference, type Part } from './fonts/choose.ts';
import { hanOf } from './fonts/han.ts';
import { tag } from './harfbuzz/binding.ts';
import type { FontSlice, Shaper } from './harfbuzz/font.ts';
import { PairShaper } from './harfbuzz/pairs.ts';
import { LineWriter } from './line.ts';
import type { Resources } from './resources.ts';
import { LineScan } from './scan.ts';
import { reorder } from './text/bidi.ts';
import { fastScripts, isPlain, type FastScript } from './text/classes.ts';
import { splitLine } from './text/itemise.ts';
import { joins } from './text/script.ts';
import { UNITS_PER_EM, type Han, type Outline } from './types.ts';
import { drawWord, hashWord, missingWord, variantOf, type Shaping } from './word.ts';

/** Width of a space before any font is loaded. */
const SPACE = 0.26 * UNITS_PER_EM;
/** Hashes of fast lines and of their words that are remembered, to keep one when it comes again. Of lines few: more would cost more visits to memory than they save. */
const SEEN = { lines: 2 ** 10, words: 2 ** 16 };
/** Fonts and languages whose pairs of letters are kept. */
const PAIR_SHAPERS = 16;

const nothing: readonly string[] = [];

/** Draws lines. */
export class Composer implements WordSource {
  readonly #resources: Resources;
  readonly #shaper: Shaper;
  readonly #scan = new LineScan();
  readonly #seenLines = new Seen(SEEN.lines);
  readonly #seenWords = new Seen(SEEN.words);
  readonly #pairs: PairShaper[] = [];
  /** Assets that the line at hand needed up to now and that are not loaded; a line is kept only when there are none. */
  lacks: readonly string[] = nothing;

  readonly #keep: { readonly lines: boolean; readonly pairs: boolean };

  /** @param keep whether lines that come again and pairs of letters are remembered */
  constructor(
    resources: Resources,
    shaper: Shaper,
    keep: { readonly lines: boolean; readonly pairs: boolean },
  ) {
    this.#resources = resources;
    this.#shaper = shaper;
    this.#keep = keep;
  }

  /** The line, as it was kept or drawn now. */
  line(text: string, style: TextStyle): Outline {
    // The fast path knows the fonts of text only.
    const fast = !style.face.display && this.#scan.read(text, style.direction);
    const hash = fast ? this.#scan.hash : hashWord(text, 0);
    // A fast line costs about as much as keeping it, so it is kept when it comes for the second time; one of a single word never, as the word is kept.
    const keep =
      this.#keep.lines && (!fast || (this.#scan.words > 1 && this.#seenLines.again(hash)));
    const known = keep ? style.lines.get(hash) : undefined;
    if (known !== undefined && known.text === text) {
      // Made flat at its third use: a line that comes only twice would cost more than it saves.
      flat(known.outline.d);
      return known.outline;
    }
    this.lacks = nothing;
    const outline =
      (fast ? drawFast(text, this.#scan, style, this) : undefined) ?? this.#draw(text, style);
    if (keep && this.lacks.length === 0) {
      style.lines.set(hash, { text, outline, bytes: text.length * 2 + outline.d.length + 800 });
    }
    return outline;
  }

  /** Draws a word of a fast line; -1 when it takes more than one font, or one that is not loaded. */
  newWord(face: Face, { text, script, rtl, key, variant }: NewWord): number {
    if (!isPlain(text, script)) {
      const slice = [script.slice, fastScripts[0]!.slice].find((each) => hasAll(each, text));
      return slice ? this.#word(face, text, slice, script.script, rtl) : -1;
    }
    const font = this.#font(script.slice, face);
    if (!font) return -1;
    const shaping = shapingOf(face, script.script, rtl);
    const pairs = this.#keep.pairs ? this.#pairsFor(face, script, font, shaping) : undefined;
    // Most words that come once never come again; one that comes for the second time is kept.
    const keep = this.#seenWords.again(key);
    const word = drawWord(this.#shaper, font, text, variant, shaping, pairs, keep);
    return keep ? face.words.add(key, word) : face.words.records.hold(word);
  }

  /** Advance of a space, in units. */
  space(face: Face, script: string): number {
    let space = face.spaces.get(script);
    if (space !== undefined) return space;
    const part = partsOf(
      this.#resources,
      { kind: 'word', text: ' ', clusters: [' '], script, level: 0 },
      preferenceOf(face, 'sc'),
    )[0];
    const word = part?.kind === 'font' ? this.#word(face, ' ', part.slice, script, false) : -1;
    if (word === -1) return SPACE;
    space = face.words.records.shape(word).advance;
    // Reem Kufi's space is too narrow for its Latin.
    if (face.display) space = Math.max(space, SPACE);
    face.spaces.set(script, space);
    return space;
  }

  #font(slice: SliceInfo, face: Face): FontSlice | undefined {
    const asset = assetOf(slice, face.weight);
    const font = this.#resources.font(asset);
    if (!font) this.#lack(asset);
    return font;
  }

  #lack(asset: string): void {
    if (!this.lacks.includes(asset)) this.lacks = [...this.lacks, asset];
  }

  /** The place of the kept word, or of a new one; -1 while its font is not loaded. */
  #word(face: Face, text: string, slice: SliceInfo, script: string, rtl: boolean): number {
    // One character has another shape in each of the Han fonts, whatever script it is taken for; other slices follow from text and script.
    const variant = variantOf(script, rtl, slice.han?.charCodeAt(0));
    const key = hashWord(text, variant);
    const known = face.words.find(key, variant, text, 0, text.length);
    if (known !== -1) return known;
    const font = this.#font(slice, face);
    if (!font) return -1;
    const word = drawWord(this.#shaper, font, text, variant, shapingOf(face, script, rtl));
    return face.words.add(key, word);
  }

  #pairsFor(
    face: Face,
    { index, script }: FastScript,
    font: FontSlice,
    shaping: Shaping,
  ): PairShaper {
    const at = index * 2 + (shaping.rtl ? 1 : 0);
    let pairs = face.pairs[at];
    if (!pairs) {
      const { lang, rtl, spacing } = shaping;
      const shape = { script: tag(script), lang, rtl, spaced: spacing !== 0 };
      pairs = new PairShaper(this.#shaper, font, shape, script === 'Arab');
      face.pairs[at] = pairs;
      // Visitors can ask for any number of languages: the oldest forget their pairs.
      this.#pairs.push(pairs);
      if (this.#pairs.length > PAIR_SHAPERS) this.#pairs.shift()!.clear();
    }
    return pairs;
  }

  #draw(text: string, style: TextStyle): Outline {
    const { face } = style;
    const { pieces, direction, truncated } = splitLine(text, style.direction);
    const preference = preferenceOf(face, style.han ?? hanOf(face.lang, text));
    const line = new LineWriter(style.size);
    let spacing = 0;
    for (const piece of reorder(pieces)) {
      const rtl = (piece.level & 1) === 1;
      if (piece.kind === 'space') {
        line.gap(this.space(face, piece.script));
        line.note(piece.text, piece.script, rtl ? 'rtl' : 'ltr', '');
      } else {
        const parts = partsOf(this.#resources, piece, preference);
        if (rtl) parts.reverse();
        for (const part of parts) this.#part(line, part, face, piece.script, rtl);
      }
      spacing = joins(piece.script) ? 0 : face.spacing;
    }
    return line.finish(direction, truncated, spacing, this.lacks);
  }

  #part(line: LineWriter, part: Part, face: Face, script: string, rtl: boolean): void {
    const direction = rtl ? 'rtl' : 'ltr';
    if (part.kind === 'picture') {
      line.picture(part.body);
      line.gap(joins(script) ? 0 : face.spacing);
      line.note(part.text, 'Zsye', direction, 'emoji');
      return;
    }
    if (part.kind === 'wait') this.#lack(part.asset);
    const word = part.kind === 'font' ? this.#word(face, part.text, part.slice, script, rtl) : -1;
    line.word(word === -1 ? missingWord : face.words.records.shape(word));
    if (word === -1) line.gap(joins(script) ? 0 : face.spacing);
    line.note(
      part.text,
      script,
      direction,
      word !== -1 && part.kind === 'font' ? part.slice.name : 'missing',
    );
  }
}

function preferenceOf({ display, lang }: Face, han: Han): FontPreference {
  return { han, display: display ? lang : undefined };
}

function hasAll(slice: SliceInfo, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!slice.has(text.charCodeAt(i))) return false;
  return true;
}

function shapingOf(face: Face, script: string, rtl: boolean): Shaping {
  return { script, lang: face.lang, rtl, spacing: joins(script) ? 0 : face.spacing };
}
