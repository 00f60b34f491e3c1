// The eight-pointed star of tatreez as a grid of stitches. Every star of the kit is drawn from it, by whoever draws it, in two threads.

/** One stitch, counted from the star's middle: column 0 is right of it, column −1 left; row 0 is below it, row −1 above. */
export interface StarStitch {
  readonly x: number;
  readonly y: number;
  readonly thread: 'first' | 'second';
}

/**
 * The stitches of a star: eight rhombi of k columns, each column k stitches high and one further out than the one before, mirrored into the octants
 * in alternating threads. The rhombus below the middle and right of the vertical axis has the first one.
 *
 * @param k stitches along a side of a rhombus, from 1
 * @param gap 1 (default): the diagonals stay bare, and the star is 4k stitches wide; 0: the rhombi share them, and it is 4k − 2 wide
 */
export function star(k: number, gap: 0 | 1 = 1): readonly StarStitch[] {
  const stitches: StarStitch[] = [];
  for (let near = 0; near < k; near++)
    for (let far = near + gap; far < near + gap + k; far++)
      for (const right of [true, false])
        for (const down of [true, false]) {
          const [a, b] =
            right === down ? (['first', 'second'] as const) : (['second', 'first'] as const);
          const add = (x: number, y: number, thread: StarStitch['thread']): void =>
            void stitches.push({ x: right ? x : -1 - x, y: down ? y : -1 - y, thread });
          // The rhombus along the vertical axis, and its mirror image along the horizontal one.
          add(near, far, a);
          if (near !== far) add(far, near, b);
        }
  return stitches;
}
