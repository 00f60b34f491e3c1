// Words of one colour on a ground of another, as numbers of shades between both.
import type { Ink } from '../layers.ts';
import { addPath } from './cover.ts';

/** Shades from the ground, the first, to the words, the last. */
export const SHADES = 10;
const STEPS = SHADES - 1;

/** The shades between two opaque colours, RGBA in one number each. */
export function shadesOf(ground: number, fill: string): Uint32Array {
  const ink = Number.parseInt(fill.slice(1), 16);
  return Uint32Array.from({ length: SHADES }, (_, step) => {
    const mix = (inkShift: number, groundShift: number) => {
      const from = (ground >>> groundShift) & 255;
      return Math.round(from + ((((ink >>> inkShift) & 255) - from) * step) / STEPS);
    };
    return (0xff000000 | (mix(0, 16) << 16) | (mix(8, 8) << 8) | mix(16, 0)) >>> 0;
  });
}

/** The shade of each pixel of the words' box. */
export function letters({ box, paths }: Ink): Uint8Array {
  const { x, y, w, h } = box;
  const sums = emptySums(w * h);
  for (const path of paths) addPath({ sums, width: w, height: h }, path, x, y);
  const shades = new Uint8Array(w * h);
  for (let row = 0, at = 0; row < h; row++) {
    let sum = 0;
    let shade = 0;
    for (const end = at + w; at < end;) {
      const change = sums[at]!;
      if (change !== 0) {
        sum += change;
        const covered = sum < 0 ? -sum : sum;
        shade = covered > 1 ? STEPS : (covered * STEPS + 0.5) | 0;
      }
      // Most pixels have the shade of the one before: outside of letters and within them.
      let until = at + 1;
      while (until < end && sums[until] === 0) until++;
      if (shade !== 0) for (let to = at; to < until; to++) shades[to] = shade;
      at = until;
    }
  }
  return shades;
}

let scratch = new Float32Array();

/** Zeros, in memory that is used again and again: letters are drawn within one turn of the event loop. One more, for the last pixel hands its rest on. */
function emptySums(pixels: number): Float32Array {
  if (scratch.length <= pixels) scratch = new Float32Array(pixels + 1);
  else scratch.fill(0, 0, pixels + 1);
  return scratch;
}
