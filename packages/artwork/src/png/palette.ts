// The colours of a picture: flat designs have a few dozen to a few hundred, so that each pixel is the number of one.

/** Numbers of colours, in bytes while there are 256 at most. */
export type Indexes = Uint8Array | Uint16Array;

/** A picture as numbers of colours. */
export interface Indexed {
  /** Row by row, one index a pixel. */
  readonly indexes: Indexes;
  /** RGBA, each in one number as the platform's byte order has it. */
  readonly colors: Uint32Array;
  /** Pixels of each colour. */
  readonly counts: Uint32Array;
}

/** Most colours that are counted: one with a gradient has more. */
export const MOST_COLORS = 4096;

/**
 * Finds the colours of a picture, in the order in which they come.
 *
 * @param pixels RGBA, four bytes a pixel.
 * @param maxColors colours, 1 to {@link MOST_COLORS}.
 * @returns nothing when there are more.
 */
export function indexed(pixels: Uint8Array, maxColors = 256): Indexed | undefined {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const { length } = words;
  // Four slots a colour, so that chains stay short.
  const bits = Math.ceil(Math.log2(maxColors)) + 2;
  const last = (1 << bits) - 1;
  const keys = new Uint32Array(last + 1);
  const taken = new Int16Array(last + 1).fill(-1);
  const colors = new Uint32Array(maxColors);
  const counts = new Uint32Array(maxColors);
  let indexes: Indexes = new Uint8Array(length);
  let count = 0;
  for (let i = 0; i < length;) {
    const color = words[i]!;
    // Neighbours are mostly of one colour.
    let end = i + 1;
    while (end < length && words[end] === color) end++;
    let slot = Math.imul(color, 0x9e3779b1) >>> (32 - bits);
    while (taken[slot] !== -1 && keys[slot] !== color) slot = (slot + 1) & last;
    if (taken[slot] === -1) {
      if (count === maxColors) return undefined;
      if (count === 256) indexes = Uint16Array.from(indexes);
      keys[slot] = color;
      taken[slot] = count;
      colors[count++] = color;
    }
    const index = taken[slot]!;
    counts[index]! += end - i;
    // The first colour, most often the ground, has the index that is there already.
    if (index !== 0) {
      if (end - i > 16) indexes.fill(index, i, end);
      else for (let at = i; at < end; at++) indexes[at] = index;
    }
    i = end;
  }
  return { indexes, colors: colors.slice(0, count), counts: counts.slice(0, count) };
}
