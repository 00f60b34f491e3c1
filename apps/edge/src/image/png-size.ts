// How large a PNG becomes, and how large it may become.

/** Most pixels of a PNG: 16 MiB while it is drawn. Every curated message at scale 4 stays far below; only long texts come near. */
export const MOST_PIXELS = 4 * 1024 * 1024;

/** The size that an SVG of ours states on its root, in px; 0 where it states none. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const root = svg.slice(0, svg.indexOf('>'));
  const read = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0);
  return { width: read('width'), height: read('height') };
}

/**
 * The scale at which an SVG is drawn: the one that is asked for, or the largest at which it has no more than {@link MOST_PIXELS}.
 *
 * @param scale pixels per CSS pixel, above 0.
 */
export function fittingScale(svg: string, scale: number): number {
  const { width, height } = sizeOf(svg);
  const pixels = width * height * scale ** 2;
  return pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
}

/** What a PNG of any size costs beside its pixels, in pixels' worth of time. */
const FIXED = 20_000;

/** The work of drawing an SVG as PNG: pixels, and as many again for each character and for any picture at all. One takes about 75 ns of a core. */
export function costOf(svg: string, scale: number): number {
  const { width, height } = sizeOf(svg);
  return Math.min(MOST_PIXELS, width * height * scale ** 2) + svg.length + FIXED;
}
