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
  const mine = stitches
    .filter((s) => s.thread === thread)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const pieces: { x: number; y: number; width: number }[] = [];
  for (const { x, y } of mine) {
    const last = pieces.at(-1);
    if (cut === 0 && last?.y === y && last.x + last.width === x) last.width++;
    else pieces.push({ x, y, width: 1 });
  }
  const height = round(1 - cut);
  return pieces
    .map(({ x, y, width }) => {
      const side = round(width - cut);
      return `M${round(x + cut / 2)} ${round(y + cut / 2)}h${side}v${height}h-${side}z`;
    })
    .join('');
}

/** Two decimals are finer than a device pixel at any size that the page draws. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
