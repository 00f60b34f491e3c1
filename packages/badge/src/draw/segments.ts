// The ground of one or two segments side by side, with or without round corners: what flat styles share.
import type { Layout } from './placed.ts';
import { leftSlab, rect, rightEdged, whole } from './shape.ts';
import type { Skin } from './paint.ts';

/**
 * Draws the segments' grounds for a style.
 *
 * Where two meet, the right one begins under the left one: zoomed, the page must not shine through the seam, and
 * round corners must not show the other colour.
 *
 * @param height of the badge, px
 * @param radius of its corners, px
 */
export function segmentGrounds(
  height: number,
  radius: number,
): (layout: Layout, skin: Skin) => string {
  const slab = leftSlab(height, radius);
  const edged = rightEdged(height, radius);
  const overlap = radius || 1;
  return ({ segments }, skin) => {
    const first = segments[0]!;
    const second = segments[1];
    if (!second) return whole(first.width, height, skin[first.role], radius);
    const { x, width } = second;
    const { paint, stroked } = skin[second.role];
    const under = stroked
      ? edged(x - 1, x + width, paint)
      : rect(x - overlap, 0, width + overlap, height, paint, radius);
    return under + slab(x, skin[first.role]);
  };
}
