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

/** The texts of a badge as outlines; undefined where there are no words. */
export interface Texts {
  readonly label: Outline | undefined;
  readonly message: Outline | undefined;
}

/** Side of the square that a logo is drawn in, in units of its own. */
const logoUnits = 24;
/** Side of a logo in px, at 20 px of badge height. */
const logoSide = 14;

/** Places the parts of a badge. */
export function layout(spec: BadgeSpec, texts: Texts, logo: Logo | undefined): Layout {
  const { style, direction } = spec;
  const marked = spec.icon !== undefined || logo !== undefined;
  const hasLabel =
    texts.label !== undefined ||
    (marked && (spec.labelColor !== undefined || style.iconSegment === true));
  const hasMessage = texts.message !== undefined || !hasLabel;
  const rtl = direction === 'rtl';
  const segments: Segment[] = [];
  let x = 0;
  for (let i = 0; i < 2; i++) {
    const isLabel = (i === 0) !== rtl;
    if (isLabel ? !hasLabel : !hasMessage) continue;
    if (x > 0) x += style.between;
    // Icons open the badge: they go with its first segment, at the outer side.
    const first = isLabel || !hasLabel;
    const segment = place(
      isLabel ? 'label' : 'message',
      x,
      isLabel ? texts.label : texts.message,
      first ? spec.icon : undefined,
      first ? logo : undefined,
      style,
      rtl,
    );
    segments.push(segment);
    x += segment.width;
  }
  return { width: x, height: style.height, direction, segments };
}

function place(
  role: 'label' | 'message',
  x: number,
  outline: Outline | undefined,
  icon: Icon | undefined,
  logo: Logo | undefined,
  style: Style,
  rtl: boolean,
): Segment {
  const { pad, gap } = style;
  const text = outline && measure(outline, style);
  const marks: PlacedMark[] = [];
  let inner = 0;
  if (icon) {
    marks.push(mark('icon', icon.width, icon.height, icon.body, 1, style));
    inner += marks[0]?.width ?? 0;
  }
  if (logo) {
    if (icon) inner += gap;
    const size = logoSide / logoUnits;
    const placed = mark('logo', logoUnits, logoUnits, `<path d="${logo.path}"/>`, size, style);
    marks.push(placed);
    inner += placed.width;
  }
  if (text) inner += text.width + (marks.length > 0 ? gap : 0);
  const width = inner + 2 * pad;
  // From the reader's side inwards: icon, logo, text.
  let at = rtl ? x + width - pad : x + pad;
  const step = (size: number): number => {
    const left = rtl ? at - size : at;
    at = rtl ? at - size - gap : at + size + gap;
    return left;
  };
  return {
    role,
    x,
    width,
    marks: marks.map((each) => ({ ...each, x: step(each.width) })),
    text: text && { ...text, x: text.x + step(text.width) },
  };
}

function mark(
  kind: 'icon' | 'logo',
  width: number,
  height: number,
  body: string,
  size: number,
  style: Style,
): PlacedMark {
  const scale = size * style.iconScale;
  // Half a pixel goes up, towards the capitals' middle.
  const y = Math.ceil((style.height - height * scale) / 2 - 0.51);
  return { kind, x: 0, y, width: Math.ceil(width * scale - 0.01), scale, body };
}

function measure(outline: Outline, style: Style): PlacedText {
  const { ink } = outline;
  const { y, factor } = fit(ink, style);
  const left = Math.min(0, ink.x0) * factor;
  const right = Math.max(outline.advance, ink.x1) * factor;
  return { outline, x: -left, y, factor, width: Math.ceil(right - left) };
}
