// What an icon is: a small inert drawing in a box of its own.

/**
 * An icon of the kit. Parts without a `fill` take the colour of the text beside it, so that the icon is seen on every
 * ground; parts with colours of their own need an edge in the text's colour.
 */
export interface Icon {
  /** The file's name; the value of the option `icon`. */
  readonly name: string;
  /** What is drawn, in English: the accessible name of a badge that has no words. */
  readonly title: string;
  /** Box in px at 20 px of badge height; drawn 4/3 as large in `for-the-badge`. */
  readonly width: number;
  readonly height: number;
  /** Width of a faint edge around the drawing: what is inside it lies on whole pixels. Default: 0. */
  readonly edge?: number;
  /** SVG markup in that box, y down from its top left corner; no ids, no classes, no styles, nothing loaded. */
  readonly body: string;
}
