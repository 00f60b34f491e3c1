// Few colours for many: the shades at the edges of shapes are hundreds, and sixteen well-chosen ones look the same and cost half the bytes.

/** Colours that were chosen. */
export interface Chosen {
  /** RGBA, each in one number as the platform's byte order has it. */
  readonly colors: Uint32Array;
  /** For each colour that was given, the index of the one that stands for it. */
  readonly into: Uint8Array;
  /** Squared differences of the channels, summed over all pixels. */
  readonly error: number;
}

/** A colour that this share of all pixels has stays exactly as it is. */
const PINNED = 0.004;
/** Rounds in which each chosen colour moves to the middle of those that it stands for. */
const ROUNDS = 3;

/**
 * Chooses the colours that stand for others with the least error: again and again the colour that is worst served, weighed by its pixels, joins them. Same
 * colours in the same order, same choice.
 *
 * @param colors different ones; 4096 at most, for it takes `colors` × `maxColors` steps.
 * @param counts pixels of each.
 * @param maxColors 2 to 256.
 */
export function chooseColors(colors: Uint32Array, counts: Uint32Array, maxColors: number): Chosen {
  const { length } = colors;
  const into = new Uint8Array(length);
  if (length <= maxColors) {
    for (let i = 0; i < length; i++) into[i] = i;
    return { colors: colors.slice(), into, error: 0 };
  }
  const channels = Int32Array.from(
    { length: length * 4 },
    (_, i) => (colors[i >> 2]! >>> ((i & 3) * 8)) & 255,
  );
  const total = counts.reduce((sum, one) => sum + one, 0);
  const away = new Float64Array(length).fill(Infinity);
  const means: number[] = [];
  const pinned: boolean[] = [];
  let next = counts.reduce((best, count, i) => (count > counts[best]! ? i : best), 0);
  for (let chosen = 0; chosen < maxColors; chosen++) {
    for (let c = 0; c < 4; c++) means.push(channels[next * 4 + c]!);
    pinned.push(counts[next]! >= total * PINNED);
    let worst = -1;
    for (let i = 0; i < length; i++) {
      const distance = squared(channels, i * 4, means, chosen * 4);
      if (distance < away[i]!) {
        away[i] = distance;
        into[i] = chosen;
      }
      const weight = away[i]! * counts[i]!;
      if (weight > worst) {
        worst = weight;
        next = i;
      }
    }
    if (worst === 0) break;
  }
  let error = 0;
  for (let round = 0; round < ROUNDS; round++) {
    moveToMiddles(channels, counts, into, means, pinned);
    error = assign(channels, counts, into, means);
  }
  const bytes = Uint8Array.from(means);
  return { colors: new Uint32Array(bytes.buffer), into, error };
}

function squared(a: Int32Array, i: number, b: readonly number[], j: number): number {
  const r = a[i]! - b[j]!;
  const g = a[i + 1]! - b[j + 1]!;
  const blue = a[i + 2]! - b[j + 2]!;
  const alpha = a[i + 3]! - b[j + 3]!;
  return r * r + g * g + blue * blue + alpha * alpha;
}

function moveToMiddles(
  channels: Int32Array,
  counts: Uint32Array,
  into: Uint8Array,
  means: number[],
  pinned: readonly boolean[],
): void {
  const sums = new Float64Array(means.length);
  const weights = new Float64Array(pinned.length);
  for (let i = 0; i < counts.length; i++) {
    const to = into[i]!;
    weights[to]! += counts[i]!;
    for (let c = 0; c < 4; c++) sums[to * 4 + c]! += channels[i * 4 + c]! * counts[i]!;
  }
  for (let i = 0; i < means.length; i++) {
    const weight = weights[i >> 2]!;
    if (!pinned[i >> 2] && weight > 0) means[i] = Math.round(sums[i]! / weight);
  }
}

/** Gives each colour to the nearest of the chosen. @returns the error */
function assign(
  channels: Int32Array,
  counts: Uint32Array,
  into: Uint8Array,
  means: readonly number[],
): number {
  let error = 0;
  for (let i = 0; i < counts.length; i++) {
    let smallest = Infinity;
    for (let j = 0; j < means.length; j += 4) {
      const distance = squared(channels, i * 4, means, j);
      if (distance < smallest) {
        smallest = distance;
        into[i] = j >> 2;
      }
    }
    error += smallest * counts[i]!;
  }
  return error;
}
