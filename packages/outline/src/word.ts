// A word: text of one script, direction and font as one piece of path, which lines are put together from.
import type { FontSlice, PlacedGlyph, Shaper } from './harfbuzz/font.ts';
import { tag } from './harfbuzz/binding.ts';

/** A drawn word; whole units, y down, relative to its own origin. */
export interface Word {
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

/** How a word is shaped. */
export interface WordSettings {
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
export const missingWord: Word = {
  ...BOX,
  tail: ` ${BOX.startY}${BOX.d}`,
  advance: BOX_ADVANCE,
  missing: 1,
};

const number = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

/** Shapes and draws a word. */
export function drawWord(
  shaper: Shaper,
  font: FontSlice,
  text: string,
  settings: WordSettings,
): Word {
  const { script, lang, rtl, spacing } = settings;
  const glyphs = shaper.shape(font, text, {
    script: tag(script),
    lang,
    rtl,
    spaced: spacing !== 0,
  });
  return assemble(glyphs, spacing);
}

/** Joins glyphs in visual order to one path. */
export function assemble(glyphs: readonly PlacedGlyph[], spacing: number): Word {
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
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!;
    const absent = glyph.id === 0;
    if (absent) missing++;
    const shape = absent ? BOX : glyph.shape;
    if (shape.d !== '') {
      const originX = penX + glyph.dx;
      const originY = glyph.dy;
      const beginX = originX + shape.startX;
      const beginY = originY + shape.startY;
      if (d === '') {
        startX = beginX;
        startY = beginY;
        d = shape.d;
      } else {
        d += `m${beginX - x}${number(beginY - y)}${shape.d}`;
      }
      x = originX + shape.endX;
      y = originY + shape.endY;
      if (originX + shape.x0 < x0) x0 = originX + shape.x0;
      if (originX + shape.x1 > x1) x1 = originX + shape.x1;
      if (originY + shape.y0 < y0) y0 = originY + shape.y0;
      if (originY + shape.y1 > y1) y1 = originY + shape.y1;
    }
    penX += absent ? BOX_ADVANCE : glyph.advance;
    if (spacing !== 0 && glyphs[i + 1]?.cluster !== glyph.cluster) penX += spacing;
  }
  if (d === '') return { startX: 0, tail: '', advance: penX, x0: 0, y0: 0, x1: 0, y1: 0, missing };
  return { startX, tail: number(startY) + d, advance: penX, x0, y0, x1, y1, missing };
}

/** Estimate of the memory that a cached word takes. */
export function weigh(key: string, word: Word): number {
  return key.length * 2 + word.tail.length + 240;
}
