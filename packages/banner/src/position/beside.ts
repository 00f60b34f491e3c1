// Where a banner stands beside the page's own bars, buttons and columns. Pure: boxes in, distances out.
import type { Box } from './bars.ts';

/** Part of the window's height beyond which something is no bar: a column, a drawer, a dialog. */
const tall = 1 / 3;
/** Part of the window's width up to which a banner stands beside something; what is wider it stands above. */
const narrow = 0.4;
/** Distance to what it stands beside, in px. */
const gap = 8;

/** Distances in px. */
export interface Insets {
  /** From the window's bottom edge to the banner's; more than a third of the window's height where the edge has no room. */
  edge: number;
  /** Room for columns that reach down to the edge, and for buttons. */
  left: number;
  right: number;
}

/**
 * The distances of a banner at the bottom edge.
 *
 * @param boxes what stays in the window
 * @param width of the window, px
 * @param height of the window, px
 * @param own the banner's height, px
 * @param card the side of a banner that is a card in a corner
 */
export function insetsAtBottom(
  boxes: readonly Box[],
  width: number,
  height: number,
  own: number,
  card?: 'left' | 'right',
): Insets {
  const insets: Insets = { edge: 0, left: 0, right: 0 };
  // From the edge up, so that what stands on a bar comes after the bar.
  for (const { left, right, top, bottom } of boxes.toSorted((a, b) => b.bottom - a.bottom)) {
    const high = bottom - top > height * tall;
    // What ends above it, and a backdrop or the shell of an application, which is behind everything.
    if (bottom <= height - insets.edge - own - gap || (high && right - left > width * 0.9))
      continue;
    const side = left + right < width ? 'left' : 'right';
    const reach = side === 'left' ? right : width - left;
    // A card in a corner stands above what is on its side, as a banner does above what is too wide to stand beside.
    if (reach > width * narrow || (!high && side === card))
      insets.edge = Math.max(insets.edge, height - top);
    else if (high || !card) insets[side] = Math.max(insets[side], reach + (high ? 0 : gap));
  }
  return insets;
}

/** Whether the edge of a window has room: what stands there reaches up less than a third of its height. */
export function fitsAtEdge({ edge }: Insets, height: number): boolean {
  return edge < height * tall;
}

/** How far what is fixed to the window's top edge reaches into it, in px: headers and admin bars. */
export function reachAtTop(boxes: readonly Box[], width: number, height: number): number {
  const bars = boxes.filter(
    ({ left, right, top, bottom }) => top < 1 && right - left > width / 2 && bottom < height * tall,
  );
  return Math.max(0, ...bars.map(({ bottom }) => bottom));
}
