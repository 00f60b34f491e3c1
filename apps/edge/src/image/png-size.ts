// How large a PNG becomes, and how large it may become.
import type { Layers } from '@solidarity-kit/artwork';

/** Most pixels of a PNG: 16 MiB while it is drawn. Every curated message at scale 4 stays far below; only long texts come near. */
export const MAX_PIXELS = 4 * 1024 * 1024;

/** The size that an SVG of ours states on its root, in px; 0 where it states none. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const root = svg.slice(0, svg.indexOf('>'));
  const read = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0);
  return { width: read('width'), height: read('height') };
}

/**
 * The scale at which an SVG is drawn: the one that is asked for, or the largest at which it has no more than {@link MAX_PIXELS}.
 *
 * @param scale pixels per CSS pixel, above 0.
 */
export function fittingScale(svg: string, scale: number): number {
  const { width, height } = sizeOf(svg);
  const pixels = width * height * scale ** 2;
  return pixels > MAX_PIXELS ? scale * Math.sqrt(MAX_PIXELS / pixels) : scale;
}

/** What a PNG of any size costs beside its pixels, in pixels' worth of time. */
const FIXED = 20_000;

/** What a character costs that `<use>` draws again, in pixels: emoji are full of curves, and most are drawn with a ring around them. */
const REPEATED = 2;

/**
 * The work of drawing an SVG as PNG: pixels, and as many again for each character and for any picture at all; more for what is drawn again through `<use>`.
 * One takes about 75 ns of a core.
 */
export function costOf(svg: string, scale: number): number {
  const { width, height } = sizeOf(svg);
  const pixels = Math.min(MAX_PIXELS, width * height * scale ** 2);
  return pixels + svg.length + REPEATED * repeatedIn(svg) + FIXED;
}

/**
 * The work of printing a picture whose art is kept: a tenth of its pixels, for most of them are copied, and its words. Its art is drawn once for all who come.
 */
export function costOfLayers({ width, height, words }: Layers): number {
  return Math.round((width * height) / 10) + words.length + FIXED;
}

/** Characters of markup that are drawn again through `<use>`. */
function repeatedIn(svg: string): number {
  const lengths = new Map<string, number>();
  let sum = 0;
  for (const [, id = ''] of svg.matchAll(/<use href="#(\w+)"/g)) {
    const length = lengths.get(id) ?? lengthOfGroup(svg, id);
    lengths.set(id, length);
    sum += length;
  }
  return sum;
}

/** Characters of the group that has an id. */
function lengthOfGroup(svg: string, id: string): number {
  const start = svg.indexOf(`<g id="${id}"`);
  if (start < 0) return 0;
  let depth = 0;
  for (const { 0: tag, index } of svg.slice(start).matchAll(/<\/?g\b/g)) {
    depth += tag === '<g' ? 1 : -1;
    if (depth === 0) return index;
  }
  return 0;
}
