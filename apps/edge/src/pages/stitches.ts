// Tatreez drawn from a grid of stitches: a band of eight-pointed stars for the edge of a page.

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

/**
 * An eight-pointed star: eight rhombi of K columns, each column K stitches high and one further out than the one before it, mirrored into the eight
 * octants in two alternating threads.
 */
function star(): Stitch[] {
  const stitches: Stitch[] = [];
  for (let x = 1; x <= K; x++) {
    for (let y = x; y < x + K; y++) {
      for (const [sx, sy] of [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
      ] as const) {
        stitches.push({ x: sx * x, y: sy * y, thread: 'red' });
        if (x !== y) stitches.push({ x: sx * y, y: sy * x, thread: 'olive' });
      }
    }
  }
  return stitches;
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
