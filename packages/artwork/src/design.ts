// What a design is: boxes for words and art, colours for both themes, and the art drawn into its box.
import type { Box } from './layout/box.ts';
import type { Size } from './sizes.ts';

/** Length of the words: `long` ones get more room, and the art less. */
export type State = 'short' | 'long';

/** What decides where the boxes of a picture are. */
export interface Frame {
  readonly size: Size;
  /** Base direction of the words: the layout is mirrored right to left. */
  readonly dir: 'ltr' | 'rtl';
  readonly state: State;
}

/** A box of a layout: its name where it is asked for later, its flex style as Satori takes it, and what is in it. */
export interface Flex {
  readonly name?: string;
  readonly style: Readonly<Record<string, string | number>>;
  readonly children?: readonly Flex[];
}

/** Colours by name, `#rrggbb`; art and words name them as `$ink`. */
export interface Palette {
  /** The ground on which the words stand. */
  readonly ground: string;
  /** The headline. */
  readonly ink: string;
  /** The subline. */
  readonly soft: string;
  readonly [name: string]: string;
}

/** A design: one file in this folder. */
export interface Design {
  readonly name: string;
  /** What it shows, in English. */
  readonly title: string;
  readonly light: Palette;
  readonly dark: Palette;
  /** Where the words stand in their box. */
  readonly align: 'start' | 'center';
  /** Frames in which they are centred all the same. */
  centered?(frame: Frame): boolean;
  /** Colours of the words where they are not `$ink` and `$soft`. */
  inkOf?(frame: Frame): { readonly headline: string; readonly subline: string } | undefined;
  /** Largest font size of the headline, as a share of its box's height. Default by shape. */
  readonly largest?: number;
  /** Words that are smaller than this share of the largest size ask for the layout of long ones. Default: words of more than 60 characters do. */
  readonly tight?: number;
  /** The boxes. One is named `words`. */
  layout(frame: Frame): Flex;
  /** Markup of the band around a photo's place, about 0, 0. @param outer, @param inner radius in px */
  ring(outer: number, inner: number): string;
  /**
   * Markup of everything but the words, colours as `$name`. It is laid below the words, fills the picture, and has no ids.
   *
   * @param boxes by name
   */
  art(boxes: Readonly<Record<string, Box>>, frame: Frame): string;
}
