// A badge's links: one around all of it, or one on each segment.
import type { BadgeSpec } from '../types.ts';
import { escape } from '../xml.ts';
import type { Segment } from './placed.ts';

const anchor = (href: string, name: string): string =>
  `<a href="${escape(href)}" target="_blank" rel="noopener noreferrer" aria-label="${name}">`;

/** Markup before and after a badge's drawing. */
export interface Links {
  readonly before: string;
  readonly after: string;
}

/**
 * The links of a badge that has at least one.
 *
 * @param name the badge's accessible name, escaped
 */
export function linksOf(
  { link, messageLink, label, message }: BadgeSpec,
  segments: readonly Segment[],
  height: number,
  name: string,
): Links {
  if (link !== undefined && messageLink === undefined)
    return { before: anchor(link, name), after: '</a>' };
  let after = '';
  for (const { role, x, width } of segments) {
    const href = role === 'label' ? link : messageLink;
    if (href === undefined) continue;
    const words = escape(role === 'label' ? label : message);
    const area = `<rect x="${x}" width="${width}" height="${height}" fill-opacity="0"/>`;
    after += `${anchor(href, words.trim() || name)}${area}</a>`;
  }
  return { before: '', after };
}
