// The one layout that all styles share: which parts a badge has, and where each is, in whole px.
import type { Outline } from '@solidarity-kit/outline';
import type { Icon } from '../icon.ts';
import type { Style } from '../style.ts';
import type { BadgeSpec } from '../types.ts';
import { fit } from './fit.ts';
import type { LogoArt } from './logo-art.ts';
import type { Layout, PlacedMark, PlacedText, Role, Segment, Texts } from './placed.ts';

/** Height of a logo in px, in every style, as at shields.io. */
const logoHeight = 14;

/** The segment that icons and the logo stand in: the label, or the message where there is none. */
export function markRole({ label, labelColor, style }: BadgeSpec): Role {
  return label !== '' || labelColor !== undefined || style.iconSegment === true
    ? 'label'
    : 'message';
}

/** Places the parts of a badge. */
export function layout(spec: BadgeSpec, texts: Texts, logo: LogoArt | undefined): Layout {
  const { style, direction, icon } = spec;
  const marked = icon !== undefined || logo !== undefined;
  const hasLabel = marked ? markRole(spec) === 'label' : texts.label !== undefined;
  const hasMessage = texts.message !== undefined || !hasLabel;
  // Icons open the badge: they stand at the outer side of the segment that is read first.
  const marks = marked ? marksOf(icon, logo, style) : none;
  const rtl = direction === 'rtl';
  const { height, between } = style;
  const later = hasLabel ? none : marks;
  if (!hasLabel || !hasMessage) {
    const only = hasLabel
      ? place('label', 0, texts.label, marks, style, rtl)
      : place('message', 0, texts.message, later, style, rtl);
    return { width: only.width, height, direction, segments: [only] };
  }
  const left = rtl
    ? place('message', 0, texts.message, later, style, rtl)
    : place('label', 0, texts.label, marks, style, rtl);
  const x = left.width + between;
  const right = rtl
    ? place('label', x, texts.label, marks, style, rtl)
    : place('message', x, texts.message, later, style, rtl);
  return { width: x + right.width, height, direction, segments: [left, right] };
}

const none: readonly PlacedMark[] = [];

function marksOf(icon: Icon | undefined, logo: LogoArt | undefined, style: Style): PlacedMark[] {
  const marks: PlacedMark[] = [];
  if (icon) {
    const { width, height, edge = 0, body } = icon;
    marks.push(mark('icon', width, height, edge, body, style.iconScale, style));
  }
  if (logo) {
    const { width, height, body } = logo;
    marks.push(mark('logo', width, height, 0, body, logoHeight / height, style));
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

/** A segment. From the reader's side inwards it holds: icon, logo, text. */
function place(
  role: Role,
  x: number,
  outline: Outline | undefined,
  marks: readonly PlacedMark[],
  style: Style,
  rtl: boolean,
): Segment {
  const { pad, gap } = style;
  if (marks.length === 0) {
    const text = outline && placeText(outline, x + pad, style);
    return { role, x, width: (text ? text.width : 0) + 2 * pad, marks, text };
  }
  const markPad = style.markPad ?? pad;
  const textGap = (role === 'message' ? style.messageGap : undefined) ?? gap;
  // From the outer side: the marks with gaps between them, then the text or the padding of the other side.
  let inner = markPad;
  for (const each of marks) inner += each.width + gap;
  inner += outline ? textGap - gap : markPad - gap;
  const text = outline && placeText(outline, x + (rtl ? pad : inner), style);
  const width = text ? inner + text.width + pad : inner;
  let used = markPad;
  const placed = marks.map((each) => {
    const left = rtl ? width - used - each.width : used;
    used += each.width + gap;
    return { ...each, x: x + left + each.x };
  });
  return { role, x, width, marks: placed, text };
}

function placeText(outline: Outline, x: number, style: Style): PlacedText {
  const { ink, advance } = outline;
  const { y, factor } = fit(ink, style);
  // A pixel over the side is lost in the padding; accents that stand alone may hang out farther.
  const left = ink.x0 * factor < -1 ? Math.ceil(-ink.x0 * factor) : 0;
  const right = Math.max(advance, ink.x1 - 1) * factor;
  return { outline, x: x + left, y, factor, width: left + Math.ceil(right) };
}
