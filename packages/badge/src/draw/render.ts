// A parsed badge and its outlines to SVG: string building only, the same bytes for the same badge.
import type { BadgeSpec, Logo } from '../types.ts';
import { escape } from '../xml.ts';
import { content } from './content.ts';
import { layout, type Texts } from './layout.ts';
import { skinOf } from './skin.ts';

/**
 * The SVG of a badge.
 *
 * @param texts outlines of its words
 * @param logo its logo, if it has one
 */
export function renderBadge(spec: BadgeSpec, texts: Texts, logo: Logo | undefined): string {
  const placed = layout(spec, texts, logo);
  const skin = skinOf(spec);
  let drawn = spec.style.backdrop(placed, skin);
  for (const segment of placed.segments) drawn += content(segment, skin);
  const name = escape(spec.name || logo?.title || spec.logo || '');
  const { width, height, direction } = placed;
  const lang = spec.lang === undefined ? '' : ` lang="${spec.lang}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${lang} dir="${direction}"`;
  if (spec.link === undefined)
    return `${head} role="img" aria-label="${name}"><title>${name}</title>${skin.css}${drawn}</svg>`;
  // role="img" would hide the link from a screen reader: the link carries the name instead.
  return `${head}><title>${name}</title>${skin.css}<a href="${escape(spec.link)}" target="_blank" rel="noopener noreferrer" aria-label="${name}">${drawn}</a></svg>`;
}
