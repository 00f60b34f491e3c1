// Where a word's path begins, as text: made once for each place, since places repeat.

/** Places from 0 up to this one are kept: lines of some eight em. */
const LIMIT = 4096;
const kept: (string | undefined)[] = Array.from({ length: LIMIT });

/** `M` and an x in whole units. */
export function moveTo(x: number): string {
  if (x < 0 || x >= LIMIT) return 'M' + x;
  return (kept[x] ??= 'M' + x);
}
