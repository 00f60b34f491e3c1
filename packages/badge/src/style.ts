// What a badge style is: measures for the shared layout, the colours of its parts, and what it draws behind the text.
import type { Color } from '@solidarity-kit/options';
import type { Layout } from './draw/placed.ts';
import type { Skin } from './draw/paint.ts';

/** Colours of a badge's parts. */
export interface Grounds {
  readonly label: Color;
  readonly message: Color;
  /** A frame, where the style has one. */
  readonly frame: Color;
}

/** A style. All lengths in px. */
export interface Style {
  /** The file's name; the value of the option `style`. */
  readonly name: string;
  readonly height: number;
  /** The text's baseline, from the top. */
  readonly baseline: number;
  /** Font size of scripts with capitals. At 11.2 capitals of Noto Sans are 8 px high and small letters 6: whole pixels. */
  readonly size: number;
  /** Font size of scripts without: Arabic, Han, Devanagari, …, whose letters are drawn smaller in their box. */
  readonly caselessSize: number;
  readonly weight: number;
  /** Weight of the label. Default: `weight`. */
  readonly labelWeight?: number;
  /** Space at the outer sides of a segment. */
  readonly pad: number;
  /** Space at the outer side of an icon. Default: `pad`. */
  readonly markPad?: number;
  /** Space between an icon and the text. */
  readonly gap: number;
  /** The same in the message. Default: `gap`. */
  readonly messageGap?: number;
  /** Space between the two segments. */
  readonly between: number;
  /** Size of icons, as a factor. */
  readonly iconScale: number;
  /** Whether letters become capitals, in scripts that have them. */
  readonly uppercase: boolean;
  /** Space between letters, in scripts that have capitals. */
  readonly letterSpacing: number;
  /** Name of the icon that is drawn when none is chosen. */
  readonly icon?: string;
  /** Whether an icon without a label still gets a segment of its own. Default: only with a `labelColor`. */
  readonly iconSegment?: boolean;
  /** Whether the style draws a frame of its own; grounds that the page would swallow then get no edge. */
  readonly framed?: boolean;
  /** The parts of a campaign's look that the style shows. Default: all. */
  readonly lookParts?: readonly ('icon' | 'color' | 'labelColor')[];
  /** The colours of the parts, from those that were chosen. */
  grounds(color: Color | undefined, labelColor: Color | undefined): Grounds;
  /** SVG markup of the ground, under icons and text. */
  backdrop(layout: Layout, skin: Skin): string;
}
