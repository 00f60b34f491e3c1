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
  // Between two stars: an upright leaf on either side of one gold stitch pair.
  for (const [x, y] of [[11, 4], [11, 5], [12, 4], [12, 5], [11, 6], [11, 7], [12, 6], [12, 7]] as const) {
    stitches.push({ x, y, thread: 'gold' });
  }
  for (const [x, y] of [[10, 5], [10, 6], [13, 5], [13, 6], [11, 3], [12, 3], [11, 8], [12, 8]] as const) {
    stitches.push({ x, y, thread: 'red' });
  }
  for (let x = 0; x < stripWidth; x += 2) {
    stitches.push({ x, y: 0, thread: 'red' }, { x, y: stripHeight - 1, thread: 'red' });
  }
  return stitches;
}
