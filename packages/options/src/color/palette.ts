// The kit's own colours, on light and on dark pages. Text on each of them but `line`, which has none, reaches a contrast of 7.
import { color, type Color } from './color.ts';
import { red } from './red.ts';

/** Named after what they are in the kit's pictures. */
export const palette = {
  /** Label of most badges. */
  ink: color('#1b1714'),
  /** Message of most badges; the thread of `tatreez`. */
  thread: color(red),
  /** Cloth: the ground of `tatreez`. */
  paper: color('#fbf8f2', '#1e1a16'),
  /** What can be pressed: the grounds of `social`. */
  raise: color('#ffffff', '#2a241e'),
  /** The thin edge around `social`. */
  line: color('#cfc4b4', '#4d443b'),
  /** Quiet ground of an error. */
  soft: color('#595959'),
} as const satisfies Record<string, Color>;
