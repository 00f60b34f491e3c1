// A parsed badge and its outlines to SVG: string building only, the same bytes for the same badge.
import type { BadgeSpec, Logo } from '../types.ts';
import { escape } from '../xml.ts';
import { content } from './content.ts';
import { layout, markRole, type Texts } from './layout.ts';
import { brandArt } from './logo-art.ts';
import { memo } from './memo.ts';
import { repeatsOf } from './repeats.ts';
import { skinOf } from './skin.ts';

const size = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
const image = (width: number, height: number, lang: string, direction: 'ltr' | 'rtl'): string =>
  `${size(width, height)}${lang} dir="${direction}" role="img" aria-label="`;

// Badges of 20 px whose language is not told: most.
const plain = {
  ltr: memo((width) => image(width, 20, '', 'ltr')),
  rtl: memo((width) => image(width, 20, '', 'rtl')),
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
  const placed = layout(spec, texts, logo && brandArt(logo, spec.fittedLogo));
  const skin = logo ? skinOf(spec, logo, markRole(spec)) : skinOf(spec);
  const { width, height, direction, segments } = placed;
  let drawing = spec.style.backdrop(placed, skin);
  const repeats = repeatsOf(segments);
  for (const segment of segments) drawing += content(segment, skin, repeats);
  const name = spec.plainName ? spec.name : escape(spec.name || logo?.title || spec.logo || '');
  const lang = spec.lang === undefined ? '' : ` lang="${spec.lang}"`;
  if (spec.link === undefined) {
    const head =
      height === 20 && lang === ''
        ? plain[direction](width)
        : image(width, height, lang, direction);
    return { words: head + name + '"><title>' + name + skin.open, drawing: drawing + '</svg>' };
  }
  // role="img" would hide the link from a screen reader: the link carries the name instead.
  const link = `<a href="${escape(spec.link)}" target="_blank" rel="noopener noreferrer" aria-label="${name}">`;
  const head = `${size(width, height)}${lang} dir="${direction}">`;
  const words = `${head}<title>${name}${skin.open}${link}`;
  return { words, drawing: drawing + '</a></svg>' };
}
