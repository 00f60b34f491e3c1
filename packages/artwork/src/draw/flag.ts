// The flag of Palestine: three equal stripes and a red triangle at the hoist. Its hoist is left in every direction; it is never mirrored.
import type { Box } from '../layout/box.ts';
import { n, path, rect } from './svg.ts';

/** The flag's own colours, the same in both themes. */
export const flagColors = {
  black: '#000000',
  white: '#ffffff',
  green: '#007a3d',
  red: '#ce1126',
} as const;

/** Width of the triangle of a flag of this box: a third of the length of a flag of 1 : 2. */
export function hoistOf({ w, h }: Box): number {
  return Math.round(Math.min(w / 3, (h * 2) / 3));
}

/** The flag, filling a box. */
export function flag(box: Box): string {
  const { x, y, w, h } = box;
  const stripe = Math.round(h / 3);
  return (
    rect({ ...box, h: stripe }, flagColors.black) +
    rect({ x, y: y + stripe, w, h: h - 2 * stripe }, flagColors.white) +
    rect({ x, y: y + h - stripe, w, h: stripe }, flagColors.green) +
    path(
      `M${n(x)} ${n(y)}L${n(x + hoistOf(box))} ${n(y + h / 2)}L${n(x)} ${n(y + h)}z`,
      flagColors.red,
    )
  );
}
