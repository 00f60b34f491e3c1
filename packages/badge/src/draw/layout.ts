// The one layout that all styles share: which parts a badge has, and where each is, in whole px.
import type { Outline } from '@solidarity-kit/outline';
import type { Icon } from '../icon.ts';
import type { Style } from '../style.ts';
import type { BadgeSpec, Logo } from '../types.ts';
import { fit } from './fit.ts';

/** A text in its place. */
export interface PlacedText {
  readonly outline: Outline;
  /** Origin of the path: baseline at the left edge of the advance box. */
  readonly x: number;
  readonly y: number;
  /** Factor to the outline's own size. */
  readonly factor: number;
  /** Width that the text takes: its advance, or its ink where that is wider, rounded up. */
  readonly width: number;
}

/** An icon or a logo in its place. */
export interface PlacedMark {
  readonly kind: 'icon' | 'logo';
  readonly x: number;
  readonly y: number;
  /** Width that it takes in the segment, in whole px. */
  readonly width: number;
  /** px for each unit of the drawing. */
  readonly scale: number;
  readonly body: string;
}

/** A coloured part of the badge. */
export interface Segment {
  readonly role: 'label' | 'message';
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

/** A text as it was outlined. */
export interface SetText {
  readonly outline: Outline;
  /** Letter spacing after the last letter, px: part of the advance that nobody should see. */
  readonly trailing: number;
}

/** The texts of a badge; undefined where there are no words. */
export interface Texts {
  readonly label: SetText | undefined;
  readonly message: SetText | undefined;
}

/** Side of the square that a logo is drawn in, in units of its own. */
const logoUnits = 24;
/** Side of a logo in px, at 20 px of badge height. */
const logoSide = 14;

/** Places the parts of a badge. */
export function layout(spec: BadgeSpec, texts: Texts, logo: Logo | undefined): Layout {
  const { style, direction, icon } = spec;
  const marked = icon !== undefined || logo !== undefined;
  const hasLabel =
    texts.label !== undefined ||
    (marked && (spec.labelColor !== undefined || style.iconSegment === true));
  const hasMessage = texts.message !== undefined || !hasLabel;
  // Icons open the badge: they stand at the outer side of the segment that is read first.
  const marks = marked ? marksOf(icon, logo, style) : none;
  const rtl = direction === 'rtl';
  const label = hasLabel ? place('label', texts.label, marks, style, rtl) : undefined;
  const message = hasMessage
    ? place('message', texts.message, hasLabel ? none : marks, style, rtl)
    : undefined;
  const [left, right] = rtl ? [message, label] : [label, message];
  const segments: Segment[] = [];
  let width = 0;
  if (left) {
    segments.push(left);
    ({ width } = left);
  }
  if (right) {
    segments.push(left ? moved(right, width + style.between) : right);
    width += left ? style.between + right.width : right.width;
  }
  return { width, height: style.height, direction, segments };
}

const none: readonly PlacedMark[] = [];

function marksOf(
  icon: Icon | undefined,
  logo: Logo | undefined,
  style: Style,
): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  if (icon) {
    const { width, height, edge = 0, body } = icon;
    marks.push(mark('icon', width, height, edge, body, style.iconScale, style));
  }
  if (logo) {
    const body = `<path d="${logo.path}"/>`;
    const scale = (logoSide / logoUnits) * style.iconScale;
    marks.push(mark('logo', logoUnits, logoUnits, 0, body, scale, style));
  }
  return marks;
}

function mark(
  kind: 'icon' | 'logo',
  width: number,
  height: number,
  edge: number,
  body: string,
  scale: number,
  style: Style,
): PlacedMark {
  const inset = edge * scale;
  const x = Math.ceil(inset) - inset;
  // The middle of the badge; half a pixel goes up, towards the middle of the capitals.
  const y = Math.ceil((style.height - height * scale) / 2 + inset - 0.51) - inset;
  return { kind, x, y, width: Math.ceil(x + width * scale - 0.01), scale, body };
}

/** A segment that begins at 0. From the reader's side inwards it holds: icon, logo, text. */
function place(
  role: 'label' | 'message',
  set: SetText | undefined,
  marks: readonly PlacedMark[],
  style: Style,
  rtl: boolean,
): Segment {
  const { pad, gap } = style;
  const text = set && measure(set, style);
  let width = 2 * pad + (text ? text.width : 0);
  for (const { width: wide } of marks) width += wide + gap;
  if (!text && marks.length > 0) width -= gap;
  let used = pad;
  const placed = marks.map((each) => {
    const x = rtl ? width - used - each.width : used;
    used += each.width + gap;
    return { ...each, x: x + each.x };
  });
  if (!text) return { role, x: 0, width, marks: placed, text };
  const x = text.x + (rtl ? width - used - text.width : used);
  return { role, x: 0, width, marks: placed, text: { ...text, x } };
}

function moved(segment: Segment, by: number): Segment {
  const { text } = segment;
  return {
    ...segment,
    x: segment.x + by,
    marks: segment.marks.map((each) => ({ ...each, x: each.x + by })),
    text: text && { ...text, x: text.x + by },
  };
}

/** A text with its baseline and width; its ink begins at 0 or its advance box does, whichever is farther left. */
function measure({ outline, trailing }: SetText, style: Style): PlacedText {
  const { ink } = outline;
  const { y, factor } = fit(ink, style);
  const left = Math.min(0, ink.x0) * factor;
  const right = Math.max(outline.advance - trailing, ink.x1) * factor;
  return { outline, x: -left, y, factor, width: Math.ceil(right - left) };
}
