// Where a banner stands beside the page's own bars, buttons and columns. Pure: boxes in, distances out.
import type { Box } from './bars.ts';

/** Part of the window's height beyond which something is no bar: a column, a drawer, a dialog. */
const tall = 1 / 3;
/** Part of the window's width up to which a banner stands beside something; what is wider it stands above. */
const narrow = 0.4;
/** Distance to what it stands beside, in px. */
const gap = 8;

/** Distances in px. */
export interface Place {
  /** From the window's bottom edge to the banner's; more than a third of the window's height where there is no place at the edge. */
  edge: number;
  /** Room for columns that reach down to the edge, and for buttons. */
  left: number;
  right: number;
}

/**
 * The place of a banner at the bottom edge.
 *
 * @param boxes what stays in the window
 * @param width of the window, px
 * @param height of the window, px
 * @param own the banner's height, px
 * @param card the side of a banner that is a card in a corner
 */
export function placeAtBottom(
  boxes: readonly Box[],
  width: number,
  height: number,
  own: number,
  card?: 'left' | 'right',
): Place {
  const place: Place = { edge: 0, left: 0, right: 0 };
  // From the edge up, so that what stands on a bar comes after the bar.
  for (const { left, right, top, bottom } of boxes.toSorted((a, b) => b.bottom - a.bottom)) {
    const high = bottom - top > height * tall;
    // What ends above it, and a backdrop or the shell of an application, which is behind everything.
    if (bottom <= height - place.edge - own - gap || (high && right - left > width * 0.9)) continue;
    const side = left + right < width ? 'left' : 'right';
    const reach = side === 'left' ? right : width - left;
    // A card in a corner stands above what is on its side, as a banner does above what is too wide to stand beside.
    if (reach > width * narrow || (!high && side === card))
      place.edge = Math.max(place.edge, height - top);
    else if (high || !card) place[side] = Math.max(place[side], reach + (high ? 0 : gap));
  }
  return place;
}

/** Whether a place is one at the edge, of a window that is so high. */
export function hasPlace({ edge }: Place, height: number): boolean {
  return edge < height * tall;
}

/** How far what is fixed to the window's top edge reaches into it, in px: headers and admin bars. */
export function reachAtTop(boxes: readonly Box[], width: number, height: number): number {
  const bars = boxes.filter(
    ({ left, right, top, bottom }) => top < 1 && right - left > width / 2 && bottom < height * tall,
  );
  return Math.max(0, ...bars.map(({ bottom }) => bottom));
}
