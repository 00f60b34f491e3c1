// The words that outline's parts share: what goes in (style, options) and what comes out (path, advance, ink).

/** Whose habits: simplified Chinese, traditional Chinese, Japanese, Korean. */
export type Han = 'sc' | 'tc' | 'jp' | 'kr';

/** Size and weight of the text. */
export interface OutlineStyle {
  /** Font size in px, above 0. */
  readonly size: number;
  /** CSS weight, 400 to 700; the nearest weight that the font has is used. */
  readonly weight: number;
  /**
   * Whether it is a headline: Reem Kufi where it has the letters, Noto Nastaliq for Urdu and Western Punjabi. Default: no.
   */
  readonly display?: boolean;
}

/** How one text is drawn. */
export interface OutlineOptions {
  readonly style: OutlineStyle;
  /** Base direction; `auto` (default) takes that of the first strong character, emoji not counted. */
  readonly direction?: 'auto' | 'ltr' | 'rtl';
  /** BCP 47 tag of the text; picks local letter forms (`ur`, `sd`, `sr`, `mk`, `ro`) and the Han variant. */
  readonly lang?: string;
  /** Han variant; for a line that is part of a larger text, which should have one variant throughout. Default: `hanOf(lang, text)`. */
  readonly han?: Han;
  /** Extra px after each cluster; ignored in scripts whose letters join. Default 0. */
  readonly letterSpacing?: number;
}

/** A stretch of the line in one script, direction and font, in visual order from left to right. */
export interface Run {
  /** The text, in logical order. */
  readonly text: string;
  /** ISO 15924 code, such as `Arab`; `Zsye` for an emoji. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the font slice; `emoji`, `space`, or `missing` where no font has the characters. */
  readonly font: string;
  /** Left edge and width in px. */
  readonly x: number;
  readonly advance: number;
}

/** An emoji: vector art that belongs on the line beside the path. */
export interface Picture {
  /** Left and top in px, relative to the origin of the path. */
  readonly x: number;
  readonly y: number;
  /** Width and height in px. */
  readonly size: number;
  /**
   * Inert SVG markup without ids, drawn in a square of {@link PICTURE_UNITS} units: put it in
   * `<g transform="translate(x y) scale(size/36)">`.
   */
  readonly body: string;
}

/** A rectangle in px, y down; all zeros when nothing is inked. */
export interface Ink {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A line of text as shapes. */
export interface Outline {
  /** SVG path data in integer units, y down; the origin is the baseline at the left edge of the advance box. Empty for no ink. */
  readonly d: string;
  /** px for each unit: size / {@link UNITS_PER_EM}. */
  readonly scale: number;
  /** Width in px. */
  readonly advance: number;
  /** What is inked, emoji included. */
  readonly ink: Ink;
  /** Stretches of one script, direction and font; undefined for a line in one alphabet that has its own font for text, as most are. */
  readonly runs: readonly Run[] | undefined;
  /** Clusters that no font has; each is drawn as an empty box. */
  readonly missing: number;
  /** Whether the text passed {@link MAX_GRAPHEMES} and was cut with an ellipsis. */
  readonly truncated: boolean;
  /** The base direction that was used. */
  readonly direction: 'ltr' | 'rtl';
  readonly pictures: readonly Picture[];
  /** Whether all that the text needs was loaded; else some of it is drawn as missing. */
  readonly complete: boolean;
  /** Assets that have to be loaded before the line can be complete. More may follow: an index tells which font to load. */
  readonly lacks: readonly string[];
}

/** Units of one em in path data: at a badge's 11 px a unit is a fiftieth of a pixel, and most numbers have two digits. */
export const UNITS_PER_EM = 500;

/** Text is shaped in units finer by this, so that the rounding of advances does not add up. */
export const SHAPING_PRECISION = 4;

/** Side of the square that {@link Picture.body} is drawn in. */
export const PICTURE_UNITS = 36;

/** Longest text that is drawn, in graphemes; the rest becomes an ellipsis. */
export const MAX_GRAPHEMES = 500;
