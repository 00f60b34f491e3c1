// A rectangle of a layout.

/** Left, top, width and height in px, whole numbers. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
