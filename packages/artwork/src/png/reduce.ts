// Fewer colours: the shades at the edges of shapes are many, and most of them are hardly used; each of those becomes the nearest of the ones that are.

/** Most different colours that are looked at; a picture with more, such as one with a gradient, is left as it is. */
const MOST = 4096;
const SLOTS = MOST * 4;

/**
 * Brings a picture down to a number of colours, if it is one of flat shapes.
 *
 * Kept are the colours that most pixels have; every other pixel takes the nearest of them (the least sum of squared differences of its channels).
 *
 * @param pixels RGBA, four bytes a pixel; changed in place.
 * @param keep colours that stay, 2 or more.
 * @returns whether the picture has at most `keep` colours now.
 */
export function reduceColors(pixels: Uint8Array, keep: number): boolean {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const keys = new Uint32Array(SLOTS);
  const counts = new Uint32Array(SLOTS);
  const slotOf = (color: number) => {
    let slot = Math.imul(color, 0x9e3779b1) >>> 18;
    while (counts[slot] !== 0 && keys[slot] !== color) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  let colors = 0;
  for (let i = 0; i < words.length;) {
    const color = words[i]!;
    // Most pixels have the colour of the one before.
    let end = i + 1;
    while (end < words.length && words[end] === color) end++;
    const slot = slotOf(color);
    if (counts[slot] === 0) {
      if (colors === MOST) return false;
      colors++;
      keys[slot] = color;
    }
    counts[slot]! += end - i;
    i = end;
  }
  if (colors <= keep) return true;
  const used = [...counts.keys()].filter((slot) => counts[slot] !== 0);
  // By frequency, then by value, so that the same picture always keeps the same colours.
  used.sort((a, b) => counts[b]! - counts[a]! || keys[a]! - keys[b]!);
  const kept = used.slice(0, keep).map((slot) => keys[slot]!);
  const into = new Uint32Array(SLOTS);
  for (const [i, slot] of used.entries())
    into[slot] = i < keep ? keys[slot]! : nearest(keys[slot]!, kept);
  for (let i = 0; i < words.length;) {
    const color = words[i]!;
    let end = i + 1;
    while (end < words.length && words[end] === color) end++;
    const to = into[slotOf(color)]!;
    if (to !== color) words.fill(to, i, end);
    i = end;
  }
  return true;
}

function nearest(color: number, colors: readonly number[]): number {
  let best = colors[0]!;
  let least = Infinity;
  for (const one of colors) {
    let distance = 0;
    for (let shift = 0; shift < 32; shift += 8)
      distance += (((one >>> shift) & 255) - ((color >>> shift) & 255)) ** 2;
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}
