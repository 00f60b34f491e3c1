// A motif's stitches as path data: squares, row by row.

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
