// Icons and text of a segment as SVG.
import { PICTURE_UNITS, type Picture } from '@solidarity-kit/outline';
import type { PlacedMark, PlacedText, Segment } from './layout.ts';
import type { Paint, Skin } from './skin.ts';

/** A segment's icons and text, in the ink of its ground. */
export function content(segment: Segment, skin: Skin): string {
  const ink = segment.role === 'label' ? skin.labelInk : skin.messageInk;
  const { text, marks } = segment;
  if (marks.length === 0) return text ? drawText(text, ink) : '';
  let drawn = '';
  for (const mark of marks) drawn += drawMark(mark, skin);
  return `<g${ink}>${drawn}${text ? drawText(text, '') : ''}</g>`;
}

function drawMark(mark: PlacedMark, skin: Skin): string {
  const paint = mark.kind === 'logo' ? (skin.logo ?? '') : '';
  const scale = mark.scale === 1 ? '' : `scale(${short(mark.scale)})`;
  return `<g transform="translate(${short(mark.x)} ${short(mark.y)})${scale}"${paint}>${mark.body}</g>`;
}

function drawText(text: PlacedText, paint: Paint): string {
  const { outline, x, y, factor } = text;
  const at = `translate(${short(x)} ${short(y)})scale(${short(outline.scale * factor)})`;
  const path = outline.d === '' ? '' : `<path transform="${at}" d="${outline.d}"${paint}/>`;
  if (outline.pictures.length === 0) return path;
  return path + outline.pictures.map((picture) => drawPicture(picture, text)).join('');
}

function drawPicture(picture: Picture, text: PlacedText): string {
  const x = text.x + picture.x * text.factor;
  const y = text.y + picture.y * text.factor;
  const scale = (picture.size * text.factor) / PICTURE_UNITS;
  return `<g transform="translate(${short(x)} ${short(y)})scale(${short(scale)})">${picture.body}</g>`;
}

// Five digits after the point: at 1,000 units to the em, an error of a hundredth of a pixel.
function short(value: number): string {
  return Number.isInteger(value) ? `${value}` : `${Math.round(value * 1e5) / 1e5}`;
}
