// The border: stars and small crosses between two running lines, as one tile that repeats sideways.
import type { Stitch } from './grid.ts';
import { star } from './star.ts';

/** Width of the tile in stitches. */
export const stripWidth = 16;
/** Height of the tile in stitches. */
export const stripHeight = 12;

/** The stitches of one tile. */
export function strip(): Stitch[] {
  const stitches: Stitch[] = star(2, ['red', 'olive'], { x: 0, y: 2 });
  // Between two stars: a small cross around four gold stitches.
  for (const x of [11, 12]) {
    stitches.push({ x, y: 4, thread: 'red' }, { x, y: 7, thread: 'red' });
    for (const y of [5, 6]) stitches.push({ x, y, thread: 'gold' });
  }
  for (const x of [10, 13]) for (const y of [5, 6]) stitches.push({ x, y, thread: 'red' });
  for (let x = 0; x < stripWidth; x += 2) {
    stitches.push({ x, y: 0, thread: 'red' }, { x, y: stripHeight - 1, thread: 'red' });
  }
  return stitches;
}
