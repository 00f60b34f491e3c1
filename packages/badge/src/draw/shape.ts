// The shapes that backdrops are made of. All lengths in px.
import { memo } from './memo.ts';
import type { Paint } from './skin.ts';

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

const xText = memo((x) => ` x="${x}"`);
const widthText = memo((width) => ` width="${width}"`);

function sideText(height: number, radius: number): string {
  if (height === 20) return sides20(radius);
  return ` height="${height}"${radius === 0 ? '' : ` rx="${radius}"`}/>`;
}

const sides20 = memo((radius) => ` height="20"${radius === 0 ? '' : ` rx="${radius}"`}/>`);

/** Draws rectangles from the badge's left edge, with round corners on that side only. */
export type LeftSlab = (width: number, paint: Paint) => string;

/**
 * A shape of one height and radius, for each width.
 *
 * @param radius of the two left corners
 */
export function leftSlab(height: number, radius: number): LeftSlab {
  const r = radius;
  const corner = `a${r} ${r} 0 0 1`;
  const sides = memo(
    (width) => ` d="M${r} 0H${width}v${height}H${r}${corner}-${r}-${r}V${r}${corner} ${r}-${r}z"/>`,
  );
  return (width, paint) => '<path' + paint + sides(width);
}
