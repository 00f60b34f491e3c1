// A badge in px: its segments, with icons and texts in their places.
import type { Outline } from '@solidarity-kit/outline';

/** A text in its place. */
export interface PlacedText {
  readonly outline: Outline;
  /** Origin of the path: baseline at the left edge of the advance box. */
  readonly x: number;
  readonly y: number;
  /** Factor to the outline's own size. */
  readonly factor: number;
  /** Width that the text takes, in whole px: its advance, or its ink where that is wider by more than a pixel. */
  readonly width: number;
}

/** An icon or a logo in its place. */
export interface PlacedMark {
  readonly kind: 'icon' | 'logo';
  readonly x: number;
  readonly y: number;
  /** Width that it takes, in whole px. */
  readonly width: number;
  /** px for each unit of the drawing. */
  readonly scale: number;
  readonly body: string;
}

/** Which part of the badge a segment is. */
export type Role = 'label' | 'message';

/** A coloured part of the badge. */
export interface Segment {
  readonly role: Role;
  readonly x: number;
  readonly width: number;
  readonly marks: readonly PlacedMark[];
  readonly text: PlacedText | undefined;
}

/** A badge in px. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** One or two, from left to right. */
  readonly segments: readonly Segment[];
}

/** The texts of a badge as outlines; undefined where there are no words. */
export interface Texts {
  readonly label: Outline | undefined;
  readonly message: Outline | undefined;
}
