// Icons and text of a segment as SVG.
import { bounded } from '@solidarity-kit/options';
import { PICTURE_UNITS, type Picture } from '@solidarity-kit/outline';
import { byNumber } from '../cache/by-number.ts';
import type { PlacedMark, PlacedText, Segment } from './placed.ts';
import { placeText as place, scaleText } from './number.ts';
import type { Repeats } from './repeats.ts';
import { ringed, ringOf } from './ring.ts';
import type { Ground, Skin } from './paint.ts';

/** A segment's icons and text, in the ink of its ground. */
export function content(segment: Segment, skin: Skin, repeats: Repeats): string {
  const { text, marks, role } = segment;
  const ink = role === 'label' ? skin.labelInk : skin.messageInk;
  const ground = skin[role];
  if (marks.length === 0) return text ? drawText(text, ink.path, repeats, ground) : '';
  let drawn = '';
  for (const mark of marks) drawn += drawMark(mark, skin);
  return `<g${ink.paint}>${drawn}${text ? drawText(text, '<path', repeats, ground) : ''}</g>`;
}

function drawMark({ kind, x, y, scale, body }: PlacedMark, skin: Skin): string {
  const paint = kind === 'logo' ? skin.logo : '';
  const scaled = scale === 1 ? '' : `scale(${scaleText(scale)})`;
  return `<g transform="translate(${place(x)} ${place(y)})${scaled}"${paint}>${body}</g>`;
}

/** Where a text goes, for each x: by baseline and scale, of which there are few. */
const placings = bounded<number, (x: number) => string>(200);

function placing(y: number, scale: number): (x: number) => string {
  // No scale is as large as 1: one number for both.
  const key = y + scale;
  let found = placings.get(key);
  if (!found) {
    found = byNumber(
      (x) => ` transform="translate(${place(x)} ${place(y)})scale(${scaleText(scale)})" d="`,
    );
    placings.set(key, found);
  }
  return found;
}

/** @param start of the path, with its paint if it has one of its own */
function drawText(text: PlacedText, start: string, repeats: Repeats, ground: Ground): string {
  const { outline, x, y, factor } = text;
  const { d, pictures } = outline;
  const path = d === '' ? '' : start + placing(y, outline.scale * factor)(x) + d + '"/>';
  if (pictures.length === 0) return path;
  return path + pictures.map((picture) => drawPicture(picture, text, repeats, ground)).join('');
}

function drawPicture(picture: Picture, text: PlacedText, repeats: Repeats, ground: Ground): string {
  const x = text.x + picture.x * text.factor;
  const y = text.y + picture.y * text.factor;
  const scale = scaleText((picture.size * text.factor) / PICTURE_UNITS);
  const { body } = picture;
  const markup = repeats(body);
  const ring = ringOf(body, ground);
  const drawn = ring === undefined ? markup : ringed(body, markup, ring);
  return `<g transform="translate(${place(x)} ${place(y)})scale(${scale})">${drawn}</g>`;
}
