// The shapes that backdrops are made of.
import type { Paint } from './skin.ts';

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number, paint: Paint): string {
  const at = `${x === 0 ? '' : ` x="${x}"`}${y === 0 ? '' : ` y="${y}"`}`;
  return `<rect${at} width="${width}" height="${height}"${paint}/>`;
}

/**
 * A rectangle with round corners on its left side, its right side, or both.
 *
 * @param left radius of the left corners, px
 * @param right radius of the right corners, px
 */
export function slab(
  x: number,
  y: number,
  width: number,
  height: number,
  left: number,
  right: number,
  paint: Paint,
): string {
  if (left === 0 && right === 0) return rect(x, y, width, height, paint);
  const start = `M${x + left} ${y}H${x + width - right}`;
  const rightSide = right
    ? `a${right} ${right} 0 0 1 ${right} ${right}v${height - 2 * right}a${right} ${right} 0 0 1-${right} ${right}`
    : `v${height}`;
  const leftSide = left
    ? `H${x + left}a${left} ${left} 0 0 1-${left}-${left}v-${height - 2 * left}a${left} ${left} 0 0 1 ${left}-${left}z`
    : `H${x}z`;
  return `<path d="${start}${rightSide}${leftSide}"${paint}/>`;
}
