// The palette of a picture: flat designs have a few dozen colours, so that one byte a pixel is enough.

/** A picture as one byte a pixel, and the colours that the bytes stand for. */
export interface Indexed {
  /** Row by row, one index a pixel. */
  readonly indexes: Uint8Array;
  /** RGBA, each in one number as the platform's byte order has it; at most 256. */
  readonly colors: Uint32Array;
}

/** Slots of the hash table; four times the most colours, so that chains stay short. */
const SLOTS = 1024;

/**
 * Finds the colours of a picture.
 *
 * @param pixels RGBA, four bytes a pixel.
 * @param most colours, 1 to 256.
 * @returns nothing when there are more.
 */
export function indexed(pixels: Uint8Array, most = 256): Indexed | undefined {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const { length } = words;
  const keys = new Uint32Array(SLOTS);
  const taken = new Int16Array(SLOTS).fill(-1);
  const colors = new Uint32Array(256);
  const indexes = new Uint8Array(length);
  let count = 0;
  for (let i = 0; i < length;) {
    const color = words[i]!;
    // Neighbours are mostly of one colour.
    let end = i + 1;
    while (end < length && words[end] === color) end++;
    let slot = Math.imul(color, 0x9e3779b1) >>> 22;
    while (taken[slot] !== -1 && keys[slot] !== color) slot = (slot + 1) & (SLOTS - 1);
    if (taken[slot] === -1) {
      if (count === most) return undefined;
      keys[slot] = color;
      taken[slot] = count;
      colors[count++] = color;
    }
    const index = taken[slot]!;
    // The first colour, most often the ground, has the index that is there already.
    if (index !== 0) {
      if (end - i > 16) indexes.fill(index, i, end);
      else for (let at = i; at < end; at++) indexes[at] = index;
    }
    i = end;
  }
  return { indexes, colors: colors.subarray(0, count) };
}
