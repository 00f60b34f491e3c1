// Tatreez: cross-stitch drawn from a grid of stitches, each a whole number of pixels, so that its edges are sharp.
import { star as starStitches } from '@solidarity-kit/options/star';

/** Stitches by thread: columns and rows, each from the motif's middle or its left top corner. */
export type Stitches = readonly (readonly [column: number, row: number])[];

/** The eight-pointed star by its two threads, from its middle. It reaches 2k − 1 stitches. @param k stitches along a side of a rhombus. */
export function star(k: number): { readonly first: Stitches; readonly second: Stitches } {
  const of = (thread: 'first' | 'second'): Stitches =>
    starStitches(k, 0)
      .filter((one) => one.thread === thread)
      .map(({ x, y }) => [x, y]);
  return { first: of('first'), second: of('second') };
}

/** A motif written as rows of text: each character names a thread, a dot is bare cloth. */
export function motif(rows: readonly string[]): Readonly<Record<string, Stitches>> {
  const threads: Record<string, [number, number][]> = {};
  for (const [y, row] of rows.entries())
    for (const [x, thread] of [...row].entries())
      if (thread !== '.') (threads[thread] ??= []).push([x, y]);
  return threads;
}

/**
 * Path data of stitches.
 *
 * @param x left, @param y top of the stitch 0, 0 in px, whole numbers.
 * @param pixels of a stitch with its gap, a whole number; a seventh of it (1 px at least) is the gap.
 */
export function stitched(stitches: Stitches, x: number, y: number, pixels: number): string {
  const side = pixels - Math.max(1, Math.round(pixels / 7));
  let d = '';
  let fromX = 0;
  let fromY = 0;
  for (const [column, row] of stitches) {
    const toX = x + column * pixels;
    const toY = y + row * pixels;
    // Relative, so that each repeat of a motif has the same text, and packs to nothing.
    d += d === '' ? `M${toX} ${toY}` : `m${toX - fromX} ${toY - fromY}`;
    d += `h${side}v${side}h-${side}z`;
    fromX = toX;
    fromY = toY;
  }
  return d;
}
