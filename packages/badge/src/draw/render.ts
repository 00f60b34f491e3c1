// A parsed badge and its outlines to SVG: string building only, the same bytes for the same badge.
import { byNumber } from '../cache/by-number.ts';
import type { BadgeSpec, Logo } from '../types.ts';
import { escape } from '../xml.ts';
import { content } from './content.ts';
import { layout, markRole } from './layout.ts';
import type { Texts } from './placed.ts';
import { linksOf } from './links.ts';
import { logoArt } from './logo-art.ts';
import { repeatsOf } from './repeats.ts';
import { skinOf } from './skin.ts';

const size = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
const image = (width: number, height: number, lang: string, direction: 'ltr' | 'rtl'): string =>
  `${size(width, height)}${lang} dir="${direction}" role="img" aria-label="`;

// Badges of 20 px whose language is not told: most.
const plain = {
  ltr: byNumber((width) => image(width, 20, '', 'ltr')),
  rtl: byNumber((width) => image(width, 20, '', 'rtl')),
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
  const placed = layout(spec, texts, logoArt(spec, logo));
  const skin = logo ? skinOf(spec, logo, markRole(spec)) : skinOf(spec);
  const { width, height, direction, segments } = placed;
  let drawing = spec.style.backdrop(placed, skin);
  const repeats = repeatsOf(texts);
  for (const segment of segments) drawing += content(segment, skin, repeats);
  const name = spec.plainName
    ? spec.name
    : escape(spec.name || logo?.title || spec.logo || (spec.picture ? 'Logo' : ''));
  const lang = spec.lang === undefined ? '' : ` lang="${spec.lang}"`;
  if (spec.link === undefined && spec.messageLink === undefined) {
    const head =
      height === 20 && lang === ''
        ? plain[direction](width)
        : image(width, height, lang, direction);
    return { words: head + name + '"><title>' + name + skin.open, drawing: drawing + '</svg>' };
  }
  // role="img" would hide a link from a screen reader: the links carry the name instead.
  const { before, after } = linksOf(spec, segments, height, name);
  const head = `${size(width, height)}${lang} dir="${direction}">`;
  const words = `${head}<title>${name}${skin.open}`;
  // What a drawing is must be ASCII; the names of links behind it need not be.
  return after === '</a>'
    ? { words: words + before, drawing: `${drawing}</a></svg>` }
    : { words: words + drawing + after, drawing: '</svg>' };
}
