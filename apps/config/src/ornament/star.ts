// The eight-pointed star: eight rhombi of k × k stitches, mirrored, in two alternating threads.
import type { Stitch, Thread } from './grid.ts';

/**
 * All stitches of a star.
 *
 * One rhombus stands in the octant next to the upright axis: column c holds the k stitches that begin one below the
 * diagonal. Mirroring it in both axes and in the diagonals gives the other seven; the diagonals stay bare.
 *
 * @param k stitches along a side of a rhombus, at least 2. The star is 4k stitches wide and high.
 * @param threads the two threads, first the rhombi that lean on the upright axis to the right.
 * @param at where its top left corner is, in stitches.
 */
export function star(k: number, threads: readonly [Thread, Thread], at = { x: 0, y: 0 }): Stitch[] {
  const stitches: Stitch[] = [];
  const middle = 2 * k;
  for (let column = 0; column < k; column++) {
    for (let step = 1; step <= k; step++) {
      const near = column;
      const far = column + step;
      for (const [dx, dy, upright] of [
        [near, far, true],
        [far, near, false],
      ] as const) {
        for (const right of [true, false]) {
          for (const down of [true, false]) {
            stitches.push({
              x: at.x + (right ? middle + dx : middle - 1 - dx),
              y: at.y + (down ? middle + dy : middle - 1 - dy),
              // Going round the star, the eight rhombi alternate: each mirroring changes the thread.
              thread: (right === down) === upright ? threads[0] : threads[1],
            });
          }
        }
      }
    }
  }
  return stitches;
}
