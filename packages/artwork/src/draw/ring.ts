// The ring around a photo's place: a band that each design fills in its own way, and a ribbon for the words across its foot.
import type { Design, Flex, Frame } from '../design.ts';
import type { Box } from '../layout/box.ts';
import { at, circle, n, path, rect } from './svg.ts';

/** Outer and inner radius of the band as shares of the picture's half. What shows the picture cuts it to a circle. */
export const ring = { outer: 1, inner: 0.79 } as const;

/** The words' box: within the ribbon, whose corners lie within the circle. */
export function ringLayout({ size: { width, height } }: Frame): Flex {
  return {
    style: { width, height, flexDirection: 'column', alignItems: 'center' },
    children: [
      {
        name: 'ribbon',
        style: {
          marginTop: Math.round(height * 0.745),
          width: Math.round(width * 0.55),
          height: Math.round(height * 0.125),
          padding: `${Math.round(height * 0.022)}px ${Math.round(width * 0.03)}px`,
        },
        children: [{ name: 'words', style: { flexGrow: 1 } }],
      },
    ],
  };
}

/** The band about 0, 0 moved to the middle, and the ribbon above it; nothing in the middle. */
export function ringArt(
  design: Design,
  boxes: Readonly<Record<string, Box>>,
  { size }: Frame,
): string {
  const half = size.width / 2;
  const ribbon = boxes['ribbon']!;
  const edge = Math.round(size.width / 130);
  const around = {
    x: ribbon.x - edge,
    y: ribbon.y - edge,
    w: ribbon.w + 2 * edge,
    h: ribbon.h + 2 * edge,
  };
  return (
    at(half, half, design.ring(half * ring.outer, half * ring.inner)) +
    rect(around, '$ribbonEdge') +
    rect(ribbon, '$ground')
  );
}

/** A whole band of one colour. */
export function band(outer: number, inner: number, fill: string): string {
  return `<path fill="${fill}" fill-rule="evenodd" d="${circle(0, 0, outer)}${circle(0, 0, inner)}"/>`;
}

/** Marks around the circle, each drawn upright with its middle at 0, 0 and its head outwards; none where the ribbon is. */
export function marksAround(count: number, radius: number, mark: (i: number) => string): string {
  let body = '';
  for (let i = 0; i < count; i++) {
    const turn = (360 * i) / count;
    // The foot of the ring is under the ribbon.
    if (Math.abs(turn - 180) < 33) continue;
    const radians = (turn * Math.PI) / 180;
    body += at(Math.sin(radians) * radius, -Math.cos(radians) * radius, mark(i), turn);
  }
  return body;
}

/** The part of a band between two heights, above or below the middle. */
function cap(outer: number, inner: number, y: number, fill: string): string {
  const [o, i] = [Math.sqrt(outer ** 2 - y ** 2), Math.sqrt(inner ** 2 - y ** 2)];
  const sweep = y < 0 ? 1 : 0;
  return path(
    `M${n(-o)} ${n(y)}A${n(outer)} ${n(outer)} 0 0 ${sweep} ${n(o)} ${n(y)}H${n(i)}A${n(inner)} ${n(inner)} 0 0 ${1 - sweep} ${n(-i)} ${n(y)}z`,
    fill,
  );
}

/** The flag as a band: its stripes from above, and the red of the hoist at the left. */
export function flagRing(
  outer: number,
  inner: number,
  colors: { readonly [name in 'black' | 'white' | 'green' | 'red']: string },
): string {
  const y = outer / 3;
  const [o, i] = [Math.sqrt(outer ** 2 - y ** 2), Math.sqrt(inner ** 2 - y ** 2)];
  const hoist = `M${n(-o)} ${n(-y)}A${n(outer)} ${n(outer)} 0 0 0 ${n(-o)} ${n(y)}H${n(-i)}A${n(inner)} ${n(inner)} 0 0 1 ${n(-i)} ${n(-y)}z`;
  return (
    band(outer, inner, colors.white) +
    cap(outer, inner, -y, colors.black) +
    cap(outer, inner, y, colors.green) +
    path(hoist, colors.red)
  );
}
