// The shapes that backdrops are made of. All lengths in px.
import { byNumber } from '../cache/by-number.ts';
import type { Ground, Paint } from './paint.ts';

/** A rectangle, with round corners if there is a radius. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
  radius = 0,
): string {
  const place = (x === 0 ? '' : xText(x)) + (y === 0 ? '' : ` y="${y}"`);
  return '<rect' + paint + place + widthText(width) + sideText(height, radius);
}

const xText = byNumber((x) => ` x="${x}"`);
const widthText = byNumber((width) => ` width="${width}"`);

function sideText(height: number, radius: number): string {
  if (height === 20) return sides20(radius);
  return ` height="${height}"${radius === 0 ? '' : ` rx="${radius}"`}/>`;
}

const sides20 = byNumber((radius) => ` height="20"${radius === 0 ? '' : ` rx="${radius}"`}/>`);

/** The ground of a segment that stands alone. */
export function whole(
  width: number,
  height: number,
  { paint, stroked }: Ground,
  radius: number,
): string {
  return stroked
    ? rect(0.5, 0.5, width - 1, height - 1, paint, radius === 0 ? 0 : radius - 0.5)
    : rect(0, 0, width, height, paint, radius);
}

/** Draws grounds from the badge's left edge, with round corners on that side only. */
export type LeftSlab = (width: number, ground: Ground) => string;

/**
 * A shape of one height and radius, for each width.
 *
 * @param radius of the two left corners; 0: square
 */
export function leftSlab(height: number, radius: number): LeftSlab {
  const r = radius;
  const corner = `a${r} ${r} 0 0 1`;
  const plain = byNumber((width) =>
    r === 0
      ? ` width="${width}" height="${height}"/>`
      : ` d="M${r} 0H${width}v${height}H${r}${corner}-${r}-${r}V${r}${corner} ${r}-${r}z"/>`,
  );
  // Open where the other segment begins: what is open is filled, and has no edge.
  const edged = byNumber((width) => ` d="M${width} .5${left(0.5, height, r)}H${width}"/>`);
  const plainStart = r === 0 ? '<rect' : '<path';
  return (width, { paint, stroked }) =>
    stroked ? '<path' + paint + edged(width) : plainStart + paint + plain(width);
}

/** The left end of a shape with an edge, from its upper side to its lower one. */
function left(x: number, height: number, radius: number): string {
  if (radius === 0) return `H${x}v${height - 1}`;
  const r = radius - 0.5;
  return `H${radius}A${r} ${r} 0 0 0 ${x} ${radius}v${height - 2 * radius}A${r} ${r} 0 0 0 ${radius} ${height - 0.5}`;
}

/** Draws grounds with an edge from under the left segment up to the badge's right end. */
export type RightSlab = (from: number, to: number, paint: Paint) => string;

/**
 * A shape with an edge that is open at its left, of one height and radius, for each place.
 *
 * @param radius of the two right corners; 0: square
 */
export function rightEdged(height: number, radius: number): RightSlab {
  const r = radius - 0.5;
  const side = height - 2 * radius;
  const start = byNumber((from) => ` d="M${from} .5H`);
  const end = byNumber((to) =>
    radius === 0
      ? `${to - 0.5}v${height - 1}H`
      : `${to - radius}a${r} ${r} 0 0 1 ${r} ${r}v${side}a${r} ${r} 0 0 1-${r} ${r}H`,
  );
  const back = byNumber((from) => `${from}"/>`);
  return (from, to, paint) => '<path' + paint + start(from) + end(to) + back(from);
}
