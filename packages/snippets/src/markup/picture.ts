// A badge in HTML: an image, or a picture that follows the reader's colour scheme, in a link when there is one.
import { htmlAttribute } from '../escape/html.ts';
import type { BadgeParts } from '../targets/define-badge.ts';

const inLink = (inner: string, link: string | undefined): string =>
  link ? `<a href="${htmlAttribute(link)}">${inner}</a>` : inner;

// On one line each: a line break inside a tag would end it in some Markdown dialects.
const image = (src: string, alt: string): string =>
  `<img src="${htmlAttribute(src)}" alt="${htmlAttribute(alt)}">`;

/** `<a><img></a>`. */
export function imageBadge({ url, alt, link }: BadgeParts): string {
  return inLink(image(url, alt), link);
}

/** `<a><picture>…</picture></a>`: the dark image where the reader prefers dark, the light one everywhere else. */
export function pictureLink({ themed, alt, link }: BadgeParts): string {
  const dark = `<source media="(prefers-color-scheme: dark)" srcset="${htmlAttribute(themed('dark'))}">`;
  return inLink(`<picture>${dark}${image(themed('light'), alt)}</picture>`, link);
}
