// A word: text of one script, direction and font as one piece of path, which lines are put together from.
import { GLYPH_NUMBERS, type FontSlice, type Shaper } from './harfbuzz/font.ts';
import type { PairShaper } from './harfbuzz/pairs.ts';
import { flat } from './flat.ts';
import { SHAPING_PRECISION } from './types.ts';
import { tag } from './harfbuzz/binding.ts';

/** The ink and advance of a word; whole units, y down, relative to its own origin. */
export interface WordShape {
  /** x of the first `moveto`. */
  readonly startX: number;
  /** y of the first `moveto` and the relative path after it; empty when nothing is inked. */
  readonly tail: string;
  readonly advance: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Clusters that the font does not have. */
  readonly missing: number;
}

/** A drawn word and what it says. */
export interface Word extends WordShape {
  readonly text: string;
  /** Of {@link variantOf}. */
  readonly variant: number;
}

/** How a word is shaped. */
export interface Shaping {
  readonly script: string;
  readonly lang: string;
  readonly rtl: boolean;
  /** Units after each cluster. */
  readonly spacing: number;
}

/** Advance of the box that stands for a missing character. */
export const BOX_ADVANCE = 300;
// A frame of 250 × 357, the height of Noto's capitals, with a stroke of 30: outer contour one way, inner the other.
const BOX = {
  startX: 25,
  startY: 0,
  d: 'v-357h250v357zm30-30h190v-297h-190z',
  endX: 55,
  endY: -30,
  x0: 25,
  y0: -357,
  x1: 275,
  y1: 0,
};

/** The word for a cluster that no font has: an empty box, which says so. */
export const missingWord: WordShape = {
  ...BOX,
  tail: ` ${BOX.startY}${BOX.d}`,
  advance: BOX_ADVANCE,
  missing: 1,
};

const number = (value: number): string => (value < 0 ? '' + value : ' ' + value);

const toUnits = (fine: number): number => Math.round(fine / SHAPING_PRECISION);

/**
 * Shapes and draws a word to keep.
 *
 * @param variant of {@link variantOf}
 * @param pairs for the same font and settings, when every character of the word stands alone
 * @param keep whether the word will be kept
 */
export function drawWord(
  shaper: Shaper,
  font: FontSlice,
  text: string,
  variant: number,
  shaping: Shaping,
  pairs?: PairShaper,
  keep = true,
): Word {
  const { script, lang, rtl, spacing } = shaping;
  let count = pairs === undefined ? -1 : pairs.shape(text);
  if (count < 0)
    count = shaper.shape(font, text, { script: tag(script), lang, rtl, spaced: spacing !== 0 });
  const { glyphs } = shaper;
  let d = '';
  let startX = 0;
  let startY = 0;
  let penX = 0;
  let x = 0;
  let y = 0;
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  let missing = 0;
  let boxed = -1;
  for (let at = 0; at < count * GLYPH_NUMBERS; at += GLYPH_NUMBERS) {
    const id = glyphs[at]!;
    const cluster = glyphs[at + 1]!;
    // However many characters of a cluster are missing, it is one box.
    if (id === 0 && cluster === boxed) continue;
    if (id === 0) {
      missing++;
      boxed = cluster;
    }
    const shape = id === 0 ? BOX : font.glyph(id);
    if (shape.d !== '') {
      const originX = toUnits(penX + glyphs[at + 3]!);
      const originY = toUnits(glyphs[at + 4]!);
      if (d === '') {
        startX = originX + shape.startX;
        startY = originY + shape.startY;
        d = shape.d;
      } else {
        d += 'm' + (originX + shape.startX - x) + number(originY + shape.startY - y) + shape.d;
      }
      x = originX + shape.endX;
      y = originY + shape.endY;
      if (originX + shape.x0 < x0) x0 = originX + shape.x0;
      if (originX + shape.x1 > x1) x1 = originX + shape.x1;
      if (originY + shape.y0 < y0) y0 = originY + shape.y0;
      if (originY + shape.y1 > y1) y1 = originY + shape.y1;
    }
    penX += id === 0 ? BOX_ADVANCE * SHAPING_PRECISION : glyphs[at + 2]!;
    const ends =
      at + GLYPH_NUMBERS >= count * GLYPH_NUMBERS || glyphs[at + GLYPH_NUMBERS + 1] !== cluster;
    if (ends) penX += spacing * SHAPING_PRECISION;
  }
  if (d === '') x0 = y0 = x1 = y1 = 0;
  const path = d === '' ? '' : number(startY) + d;
  return {
    text,
    variant,
    startX,
    tail: keep ? flat(path) : path,
    advance: toUnits(penX),
    x0,
    y0,
    x1,
    y1,
    missing,
  };
}

/**
 * A number for a script, direction and font: words of the same letters that are drawn differently have different ones.
 *
 * @param font 0 to 255; default 0
 */
export function variantOf(script: string, rtl: boolean, font = 0): number {
  let variant = font * 2 + (rtl ? 1 : 0);
  for (let i = 0; i < script.length; i++) variant = variant * 31 + script.charCodeAt(i);
  return variant & 0x3fffffff;
}

// Odd, of mixed bits: a small factor would give words such as "Aa" and "BB" one hash.
const HASH_FACTOR = 0x5b_d1_e9_95;

/** One step of the hash of a word's UTF-16 units; start with 0. The result is a small integer. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, HASH_FACTOR) + unit) & 0x3fffffff;
}

/** The hash of a whole word. */
export function hashWord(text: string, variant: number): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash ^ variant;
}
