// The eight-pointed star in the page's threads.
import { star as starStitches } from '@solidarity-kit/options/star';
import type { Stitch, Thread } from './grid.ts';

/**
 * All stitches of a star.
 *
 * @param k stitches along a side of a rhombus, at least 2. The star is 4k stitches wide and high.
 * @param threads the two threads, first the rhombi that lean on the upright axis to the right.
 * @param at where its top left corner is, in stitches.
 */
export function star(k: number, threads: readonly [Thread, Thread], at = { x: 0, y: 0 }): Stitch[] {
  return starStitches(k).map(({ x, y, thread }) => ({
    x: at.x + 2 * k + x,
    y: at.y + 2 * k + y,
    thread: threads[thread === 'first' ? 0 : 1],
  }));
}
