// A picture in two layers, for a PNG: the art, which many pictures share, and the words.
import type { Box } from './layout/box.ts';
import type { Placed } from './png/cover.ts';

/** Words of one colour. */
export interface Ink {
  /** `#rrggbb`. */
  readonly fill: string;
  /** Whole pixels within the picture that hold all of it. */
  readonly box: Box;
  readonly paths: readonly Placed[];
}

/** A picture whose art can be drawn once and kept. */
export interface Layers {
  readonly width: number;
  readonly height: number;
  /** What the art follows from. */
  readonly key: string;
  /** Markup of the art; it fills the picture. */
  readonly art: string;
  /** Markup of the words above it. */
  readonly words: string;
  /** The words as paths; nothing when there are emoji among them, which are more than that. */
  readonly inks: readonly Ink[] | undefined;
}
