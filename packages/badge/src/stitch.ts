// Tatreez in code: motifs are counted on a grid of stitches and drawn as squares, row by row.

/** The eight-pointed star's two alternating threads, as cells of a grid of 4k × 4k. */
export interface Star {
  readonly size: number;
  readonly first: readonly (readonly [x: number, y: number])[];
  readonly second: readonly (readonly [x: number, y: number])[];
}

/**
 * An eight-pointed star of eight rhombi of k × k stitches: two in a quarter, mirrored into the other three.
 *
 * @param k stitches on a rhombus's side, from 1; the star is 4k stitches wide
 */
export function star(k: number): Star {
  const size = 4 * k;
  const half = 2 * k;
  const first: [number, number][] = [];
  const second: [number, number][] = [];
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++)
      for (const right of [true, false])
        for (const up of [true, false]) {
          const cell = (x: number, y: number): [number, number] => [
            right ? half + x : half - 1 - x,
            up ? half - 1 - y : half + y,
          ];
          // Mirroring keeps neighbours across an axis in unlike threads only if the threads swap with it.
          const [steep, shallow] = right === up ? [first, second] : [second, first];
          steep.push(cell(i, i + j + 1));
          shallow.push(cell(i + j + 1, i));
        }
  return { size, first, second };
}

/**
 * Cells as path data: cells side by side in a row become one rectangle.
 *
 * @param cells cells of 1 × 1, in any order
 */
export function stitches(cells: readonly (readonly [number, number])[]): string {
  const rows = new Map<number, number[]>();
  for (const [x, y] of cells) rows.set(y, [...(rows.get(y) ?? []), x]);
  let d = '';
  for (const [y, xs] of [...rows].toSorted(([a], [b]) => a - b)) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let i = 0; i < sorted.length;) {
      const from = i;
      while (sorted[i + 1] === (sorted[i] ?? 0) + 1) i++;
      const length = ++i - from;
      d += `M${sorted[from]} ${y}h${length}v1h-${length}z`;
    }
  }
  return d;
}
