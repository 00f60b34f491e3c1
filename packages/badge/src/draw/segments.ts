// The ground of one or two segments side by side, with or without round corners: what flat styles share.
import type { Layout } from './layout.ts';
import { slab } from './shape.ts';
import type { Skin } from './skin.ts';

/**
 * The segments' grounds.
 *
 * @param radius of the badge's corners, px
 */
export function segmentGrounds(layout: Layout, skin: Skin, radius: number): string {
  const { segments, height } = layout;
  const [first, second] = segments;
  if (!first) return '';
  if (!second) return slab(first.x, 0, first.width, height, radius, radius, skin[first.role]);
  // The first reaches a pixel under the second: zoomed, the page must not shine through the seam.
  return (
    slab(first.x, 0, first.width + 1, height, radius, 0, skin[first.role]) +
    slab(second.x, 0, second.width, height, 0, radius, skin[second.role])
  );
}
