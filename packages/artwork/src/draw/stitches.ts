// Tatreez: cross-stitch drawn from a grid of stitches, each a whole number of pixels, so that its edges are sharp.

/** Stitches by thread: columns and rows, each from the motif's middle or its left top corner. */
export type Stitches = readonly (readonly [column: number, row: number])[];

/**
 * The eight-pointed star: eight rhombi of k columns, each column k stitches high and one further out than the one before, mirrored into the octants in two
 * alternating threads. It reaches 2k − 1 stitches from its middle.
 *
 * @param k stitches along a side of a rhombus.
 */
export function star(k: number): { readonly first: Stitches; readonly second: Stitches } {
  const first: [number, number][] = [];
  const second: [number, number][] = [];
  for (let x = 1; x <= k; x++) {
    for (let y = x; y < x + k; y++) {
      for (const sx of [1, -1]) {
        for (const sy of [1, -1]) {
          const upright = sx * sy > 0;
          // A rhombus beside the vertical axis, and the one beside the horizontal axis.
          (upright ? first : second).push([sx > 0 ? x - 1 : -x, sy > 0 ? y - 1 : -y]);
          if (x !== y) (upright ? second : first).push([sx > 0 ? y - 1 : -y, sy > 0 ? x - 1 : -x]);
        }
      }
    }
  }
  return { first, second };
}

/** A motif written as rows of text: each character names a thread, a dot is bare cloth. */
export function motif(rows: readonly string[]): Readonly<Record<string, Stitches>> {
  const threads: Record<string, [number, number][]> = {};
  for (const [y, row] of rows.entries())
    for (const [x, thread] of [...row].entries())
      if (thread !== '.') (threads[thread] ??= []).push([x, y]);
  return threads;
}

/**
 * Path data of stitches.
 *
 * @param x left, @param y top of the stitch 0, 0 in px, whole numbers.
 * @param pixels of a stitch with its gap, a whole number; a seventh of it (1 px at least) is the gap.
 */
export function stitched(stitches: Stitches, x: number, y: number, pixels: number): string {
  const side = pixels - Math.max(1, Math.round(pixels / 7));
  let d = '';
  let fromX = 0;
  let fromY = 0;
  for (const [column, row] of stitches) {
    const toX = x + column * pixels;
    const toY = y + row * pixels;
    // Relative, so that each repeat of a motif has the same text, and packs to nothing.
    d += d === '' ? `M${toX} ${toY}` : `m${toX - fromX} ${toY - fromY}`;
    d += `h${side}v${side}h-${side}z`;
    fromX = toX;
    fromY = toY;
  }
  return d;
}
