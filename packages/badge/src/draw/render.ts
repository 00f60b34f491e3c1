// A parsed badge and its outlines to SVG: string building only, the same bytes for the same badge.
import type { BadgeSpec, Logo } from '../types.ts';
import { escape } from '../xml.ts';
import { content } from './content.ts';
import { layout, type Texts } from './layout.ts';
import { memo } from './memo.ts';
import { skinOf } from './skin.ts';

const size = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
const low = memo((width) => size(width, 20));

// The attributes that follow the size, for each direction.
const image = {
  ltr: ' dir="ltr" role="img" aria-label="',
  rtl: ' dir="rtl" role="img" aria-label="',
} as const;

/** An SVG in two parts, the second of which is ASCII whatever the badge says. */
export interface Parts {
  readonly words: string;
  readonly drawing: string;
}

/**
 * The SVG of a badge: up to its last word, and what is drawn.
 *
 * @param texts outlines of its words
 * @param logo its logo, if it has one
 */
export function renderBadge(spec: BadgeSpec, texts: Texts, logo: Logo | undefined): Parts {
  const placed = layout(spec, texts, logo);
  const skin = skinOf(spec);
  const { width, height, direction, segments } = placed;
  let drawing = spec.style.backdrop(placed, skin);
  for (const segment of segments) drawing += content(segment, skin);
  const name = escape(spec.name || logo?.title || spec.logo || '');
  let words = height === 20 ? low(width) : size(width, height);
  if (spec.lang !== undefined) words += ` lang="${spec.lang}"`;
  if (spec.link === undefined) {
    words += image[direction] + name + '"><title>' + name + skin.open;
    return { words, drawing: drawing + '</svg>' };
  }
  // role="img" would hide the link from a screen reader: the link carries the name instead.
  const link = `<a href="${escape(spec.link)}" target="_blank" rel="noopener noreferrer" aria-label="${name}">`;
  words += ` dir="${direction}"><title>${name}${skin.open}${link}`;
  return { words, drawing: drawing + '</a></svg>' };
}
