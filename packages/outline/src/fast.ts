// The fast path: a line in one script and direction, put together from kept words without making a piece of text.
import { moveTo } from './cache/move-to.ts';
import { ADVANCE, MISSING, RECORD, START_X, X0, X1, Y0, Y1 } from './cache/records.ts';
import type { Face, TextStyle } from './cache/styles.ts';
import type { LineScan } from './scan.ts';
import { fastScripts, type FastScript } from './text/classes.ts';
import { joins } from './text/script.ts';
import { UNITS_PER_EM, type Outline, type Picture } from './types.ts';
import { variantOf } from './word.ts';

/** A word of a fast line that is not kept yet. */
export interface NewWord {
  readonly text: string;
  readonly script: FastScript;
  readonly rtl: boolean;
  /** Hash of the word and its variant, under which it is looked up. */
  readonly key: number;
  /** Of `variantOf`. */
  readonly variant: number;
}

/** What draws the words that are not kept yet. */
export interface WordSource {
  /** Assets that the line at hand needed up to now and that are not loaded. */
  readonly lacks: readonly string[];
  /** Keeps a new word. @returns its place in the face's records; -1 when it takes more than one font, or one that is not loaded */
  newWord(face: Face, word: NewWord): number;
  /** Advance of a space, in units. */
  space(face: Face, script: string): number;
}

const variants = fastScripts.map(({ script, rtl }) => ({
  word: variantOf(script, rtl),
  number: variantOf(script, false),
}));
const NO_PICTURES: readonly Picture[] = Object.freeze([]);

/** Draws a line that was scanned; `undefined` when it is not for the fast path after all. */
export function drawFast(
  text: string,
  scan: LineScan,
  style: TextStyle,
  source: WordSource,
): Outline | undefined {
  const { script, words: count, starts, ends, hashes, numeric } = scan;
  const { face } = style;
  const { rtl } = script;
  const variant = variants[script.index]!;
  const space = face.spaces.get(script.script) ?? source.space(face, script.script);
  const scale = style.size / UNITS_PER_EM;
  const { words } = face;
  let d = '';
  let x = 0;
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  let missing = 0;
  // Visual order: from the left end of the line, which is the text's end when it runs right to left.
  let at = rtl ? text.length : 0;
  for (let i = 0; i < count; i++) {
    const index = rtl ? count - 1 - i : i;
    const from = starts[index]!;
    const to = ends[index]!;
    x += (rtl ? at - to : from - at) * space;
    at = rtl ? from : to;
    const number = numeric[index] === 1;
    const own = number ? variant.number : variant.word;
    const key = hashes[index]! ^ own;
    let place = words.find(key, own, text, from, to);
    if (place === -1) {
      const word = { text: text.slice(from, to), script, rtl: rtl && !number, key, variant: own };
      place = source.newWord(face, word);
      if (place === -1) return undefined;
    }
    const { records } = words;
    const { numbers, tails } = records;
    const record = place * RECORD;
    const tail = tails[place]!;
    if (tail !== '') {
      const left = x + numbers[record + X0]!;
      const right = x + numbers[record + X1]!;
      const top = numbers[record + Y0]!;
      const bottom = numbers[record + Y1]!;
      d =
        x === 0 && d === ''
          ? records.first(place)
          : d + moveTo(x + numbers[record + START_X]!) + tail;
      if (left < x0) x0 = left;
      if (right > x1) x1 = right;
      if (top < y0) y0 = top;
      if (bottom > y1) y1 = bottom;
    }
    missing += numbers[record + MISSING]!;
    x += numbers[record + ADVANCE]!;
  }
  x += (rtl ? at : text.length - at) * space;
  // Spacing is between clusters, so the last one has none.
  if (face.spacing !== 0 && text !== '' && !joins(script.script)) x -= face.spacing;
  const direction = rtl ? 'rtl' : 'ltr';
  const { lacks } = source;
  const advance = x * scale;
  const inked = x0 <= x1;
  return {
    d,
    scale,
    advance,
    ink: inked
      ? { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale }
      : { x0: 0, y0: 0, x1: 0, y1: 0 },
    runs: undefined,
    missing,
    truncated: false,
    direction,
    pictures: NO_PICTURES,
    complete: lacks.length === 0,
    lacks,
  };
}
