// Set words as markup: one group, a path for each line, and the emoji beside it.
import { PICTURE_UNITS } from '@solidarity-kit/outline';
import type { Paragraph } from '../text/paragraph.ts';
import { n } from './svg.ts';

/** Markup of a paragraph. @param x left, @param y top in px; @param fill `#rrggbb` or `$name`. */
export function words(paragraph: Paragraph, x: number, y: number, fill: string): string {
  return paragraph.lines
    .map(({ outline, x: left, y: baseline }) => {
      const { d, scale, pictures } = outline;
      const drawn =
        d === '' ? '' : `<path transform="scale(${Math.round(scale * 1e5) / 1e5})" d="${d}"/>`;
      const art = pictures
        .map(
          (one) =>
            `<g transform="translate(${n(one.x)} ${n(one.y)}) scale(${Math.round((one.size / PICTURE_UNITS) * 1e4) / 1e4})" fill="#000">${one.body}</g>`,
        )
        .join('');
      return `<g fill="${fill}" transform="translate(${n(x + left)} ${n(y + baseline)})">${drawn}${art}</g>`;
    })
    .join('');
}
