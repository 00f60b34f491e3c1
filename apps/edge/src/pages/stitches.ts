// Tatreez drawn from a grid of stitches: a band of eight-pointed stars for the edge of a page.
import { star as starStitches } from '@solidarity-kit/options/star';

/** One stitch: a column, a row and which of two threads. */
interface Stitch {
  readonly x: number;
  readonly y: number;
  readonly thread: 'red' | 'olive';
}

/** Stitches along one side of each rhombus. */
const K = 3;
/** Stitches from a star's middle to its outermost point. */
const REACH = 2 * K - 1;

const apart = (at: number): number => (at < 0 ? at : at + 1);

/** An eight-pointed star with a bare column and row through its middle: what leans on the vertical axis is red. */
function star(): Stitch[] {
  return starStitches(K, 0).map((one) => {
    const [x, y] = [apart(one.x), apart(one.y)];
    return { x, y, thread: Math.abs(y) < Math.abs(x) ? 'olive' : 'red' };
  });
}

/** Stitches from one star to the next: the star, and room for a small diamond between two. */
const STEP = 2 * REACH + 6;
/** Pixels of a stitch, its gap included. */
const PIXELS = 2;

/** Height of the band, in px. */
export const BAND_HEIGHT = (2 * REACH + 3) * PIXELS;

/** SVG markup of a band as wide as its box; decoration, so hidden from screen readers. */
export function stitchBand(): string {
  const middle = REACH + 1;
  const diamond: Stitch[] = [
    { x: 0, y: -1, thread: 'olive' },
    { x: -1, y: 0, thread: 'olive' },
    { x: 1, y: 0, thread: 'olive' },
    { x: 0, y: 1, thread: 'olive' },
  ];
  const all = [
    ...star().map((one) => ({ ...one, x: one.x + REACH + 1, y: one.y + middle })),
    ...diamond.map((one) => ({ ...one, x: one.x + 2 * REACH + 4, y: one.y + middle })),
  ];
  const path = (thread: Stitch['thread']) =>
    all
      .filter((one) => one.thread === thread)
      .map(({ x, y }) => `M${x * PIXELS} ${y * PIXELS}h1.6v1.6h-1.6z`)
      .join('');
  const width = STEP * PIXELS;
  return `<svg class="band" aria-hidden="true" focusable="false" width="100%" height="${BAND_HEIGHT}"><defs><pattern id="band" width="${width}" height="${BAND_HEIGHT}" patternUnits="userSpaceOnUse"><path class="red" d="${path('red')}"/><path class="olive" d="${path('olive')}"/></pattern></defs><rect width="100%" height="100%" fill="url(#band)"/></svg>`;
}
