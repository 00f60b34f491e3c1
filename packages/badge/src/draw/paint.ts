// What a badge is painted with, as SVG attributes.
import type { Shade } from '@solidarity-kit/options';

/** Attributes with a space before them, such as ` fill="#1b1714"`. */
export type Paint = string;

/** What text and icons are drawn with: the paint, and the start of a path that has it. */
export interface Ink {
  readonly paint: Paint;
  readonly path: string;
}

/** The paint of a segment's ground. */
export interface Ground {
  readonly paint: Paint;
  /** Whether the paint has a stroke of 1 px: the shape then ends half a pixel inside the segment. */
  readonly stroked: boolean;
  /** Its colours on the pages that the theme is for. */
  readonly shades: readonly Shade[];
}

/** The paints of a badge. */
export interface Skin {
  /** Follows from everything in the skin: ids and classes made from it clash with those of equal skins only. */
  readonly id: string;
  readonly label: Ground;
  readonly message: Ground;
  /** The frame, where the style has one. */
  readonly frame: Paint;
  readonly labelInk: Ink;
  readonly messageInk: Ink;
  /** Empty: the logo takes the ink of its segment. */
  readonly logo: Paint;
  /** What follows the title's words: its end tag, and a `<style>` element if there is one. */
  readonly open: string;
}
