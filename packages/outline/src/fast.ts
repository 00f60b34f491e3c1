// The fast path: a line in one script and direction, put together from kept words without making a piece of text.
import { moveTo } from './move.ts';
import type { Face, Setting } from './settings.ts';
import {
  ARABIC_DIGIT,
  DIGIT,
  FIRST_LETTER,
  FIRST_MARK,
  OTHER,
  SHARED,
  classOf,
  fastScripts,
  type FastScript,
} from './text/classes.ts';
import { joins } from './text/script.ts';
import { MAX_GRAPHEMES, UNITS_PER_EM, type Outline, type Picture } from './types.ts';
import { hashStep, seedOf } from './word.ts';
import { ADVANCE, MISSING, RECORD, START_X, X0, X1, Y0, Y1 } from './records.ts';

/** What draws the words that are not kept yet. */
export interface WordSource {
  /** Assets that the line at hand needed up to now and that are not loaded. */
  readonly lacks: readonly string[];
  /**
   * The place of a new word in the face's records; -1 when it takes more than one font, or one that is not loaded.
   *
   * @param key under which it is looked up
   * @param seed of `seedOf`
   */
  newWord(
    face: Face,
    text: string,
    script: FastScript,
    rtl: boolean,
    key: number,
    seed: number,
  ): number;
  /** Advance of a space, in units. */
  space(face: Face, script: string): number;
}

const ARABIC = FIRST_LETTER + fastScripts.findIndex(({ script }) => script === 'Arab');
const seeds = fastScripts.map(({ script, rtl }) => ({
  word: seedOf(script, rtl),
  number: seedOf(script, false),
}));

// Where the words of the line at hand begin and end, their hashes, and whether they are numbers; used again for each line.
const starts = new Int32Array(MAX_GRAPHEMES);
const ends = new Int32Array(MAX_GRAPHEMES);
const numeric = new Uint8Array(MAX_GRAPHEMES);
const hashes = new Int32Array(MAX_GRAPHEMES);
let count = 0;
const NO_PICTURES: readonly Picture[] = Object.freeze([]);
/** Hash of the line that {@link fastScript} read last, if it is for the fast path. */
export let lineHash = 0;

/**
 * The one script that a line is in, when the line is for the fast path; fills the words' places.
 *
 * Right to left it must have a letter that says so, and digits only in words of their own, where they run left to
 * right: then every other character has level 1 by UAX #9, whatever stands where.
 */
export function fastScript(
  text: string,
  direction: 'auto' | 'ltr' | 'rtl',
): FastScript | undefined {
  const length = text.length;
  if (length > MAX_GRAPHEMES) return undefined;
  let letters = 0;
  let mixed = false;
  let digits = 0;
  let start = 0;
  let hash = 0;
  count = 0;
  lineHash = length & 0xff;
  for (let i = 0; i <= length; i++) {
    const code = i === length ? 32 : text.charCodeAt(i);
    if (code === 32) {
      if (i > start) {
        if (digits > 0 && digits < i - start) mixed = true;
        starts[count] = start;
        ends[count] = i;
        numeric[count] = digits === i - start ? 1 : 0;
        hashes[count] = hash;
        lineHash = hashStep(lineHash, hash ^ start);
        count++;
      }
      hash = 0;
      start = i + 1;
      digits = 0;
      continue;
    }
    hash = hashStep(hash, code);
    const kind = classOf(code);
    // A mark after a space belongs to the space.
    if (i === start && (kind >= FIRST_MARK || (code >= 0x300 && code < 0x370))) return undefined;
    if (kind === SHARED) continue;
    if (kind === OTHER) return undefined;
    if (kind === DIGIT) digits++;
    else if (kind === ARABIC_DIGIT) {
      // In other company these digits are of another font.
      if (letters !== ARABIC) return undefined;
      digits++;
    } else if (kind >= FIRST_MARK) {
      // A mark without a letter before it does not say which way the line runs.
      if (letters !== kind - FIRST_MARK + FIRST_LETTER) return undefined;
    } else if (letters === 0) letters = kind;
    else if (letters !== kind) return undefined;
  }
  const script = fastScripts[letters === 0 ? 0 : letters - FIRST_LETTER]!;
  if (script.rtl ? mixed || direction === 'ltr' : direction === 'rtl') return undefined;
  return script;
}

/** Draws the line that {@link fastScript} read last; `undefined` when it is not for the fast path after all. */
export function drawFast(
  text: string,
  script: FastScript,
  setting: Setting,
  source: WordSource,
): Outline | undefined {
  const { face } = setting;
  const { rtl } = script;
  const seed = seeds[script.index]!;
  const space = face.spaces.get(script.script) ?? source.space(face, script.script);
  const scale = setting.size / UNITS_PER_EM;
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
    const first = number ? seed.number : seed.word;
    const key = hashes[index]! ^ first;
    let place = words.find(key, first, text, from, to);
    if (place === -1) {
      place = source.newWord(face, text.slice(from, to), script, rtl && !number, key, first);
      if (place === -1) return undefined;
    }
    const { numbers, tails } = words.records;
    const record = place * RECORD;
    const tail = tails[place]!;
    if (tail !== '') {
      const left = x + numbers[record + X0]!;
      const right = x + numbers[record + X1]!;
      const top = numbers[record + Y0]!;
      const bottom = numbers[record + Y1]!;
      d += moveTo(x + numbers[record + START_X]!) + tail;
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
    runs:
      text === ''
        ? []
        : [{ text, script: script.script, direction, font: script.slice.name, x: 0, advance }],
    missing,
    truncated: false,
    direction,
    pictures: NO_PICTURES,
    complete: lacks.length === 0,
    lacks,
  };
}
