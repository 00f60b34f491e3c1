// Counted cloth: a grid of stitches, each a thread or bare, and its drawing as one path per thread.

/** Threads that a stitch can have; the page gives each its colour. */
export type Thread = 'red' | 'olive' | 'gold';

/** One stitch: column and row, counted from the top left, and its thread. */
export interface Stitch {
  readonly x: number;
  readonly y: number;
  readonly thread: Thread;
}

/**
 * Path data of all stitches of one thread, one unit per stitch, neighbours in a row joined when nothing is cut away.
 *
 * @param stitches any order; two on the same place draw twice.
 * @param thread which of them to draw.
 * @param cut bare cloth between two stitches, in stitches: 0 (default) to 0.5.
 */
export function path(stitches: readonly Stitch[], thread: Thread, cut = 0): string {
  const mine = stitches.filter((s) => s.thread === thread).toSorted((a, b) => a.y - b.y || a.x - b.x);
  let data = '';
  for (let i = 0; i < mine.length; i++) {
    const { x, y } = mine[i]!;
    let width = 1;
    while (cut === 0 && mine[i + 1]?.y === y && mine[i + 1]?.x === x + width) {
      width++;
      i++;
    }
    const side = round(width - cut);
    data += `M${round(x + cut / 2)} ${round(y + cut / 2)}h${side}v${round(1 - cut)}h-${side}z`;
  }
  return data;
}

/** Two decimals are finer than a device pixel at any size that the page draws. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
