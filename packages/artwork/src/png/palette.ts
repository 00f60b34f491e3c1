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
 * @returns nothing when there are more than 256 colours.
 */
export function indexed(pixels: Uint8Array): Indexed | undefined {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const keys = new Uint32Array(SLOTS);
  const taken = new Int16Array(SLOTS).fill(-1);
  const colors = new Uint32Array(256);
  const indexes = new Uint8Array(words.length);
  let count = 0;
  let before = -1;
  let index = 0;
  for (let i = 0; i < words.length; i++) {
    const color = words[i]!;
    // Neighbours are mostly of one colour.
    if (color !== before) {
      before = color;
      let slot = Math.imul(color, 0x9e3779b1) >>> 22;
      while (taken[slot] !== -1 && keys[slot] !== color) slot = (slot + 1) & (SLOTS - 1);
      if (taken[slot] === -1) {
        if (count === 256) return undefined;
        keys[slot] = color;
        taken[slot] = count;
        colors[count++] = color;
      }
      index = taken[slot]!;
    }
    indexes[i] = index;
  }
  return { indexes, colors: colors.subarray(0, count) };
}
