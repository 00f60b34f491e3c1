// The band draws the kit's star, stitch by stitch, although the script has it as strokes.
import { star } from '@solidarity-kit/options/star';
import { expect, test } from 'vitest';
import { tatreez } from './tatreez.ts';
import type { Tree } from './tree.ts';

/** The stitches of a path of strokes, counted from the star's middle; the cross beside it is left out. */
function starOf([, { d = '' }]: Tree): string[] {
  return [...d.matchAll(/M([\d.]+) ([\d.]+)([hv])2/g)].flatMap(([, x, y, along]) =>
    [0, 1]
      .map(
        (i) =>
          [
            Math.floor(Number(x)) + (along === 'h' ? i : 0),
            Math.floor(Number(y)) + (along === 'v' ? i : 0),
          ] as const,
      )
      .filter(([column]) => column < 8)
      .map(([column, row]) => `${column - 4},${row - 4}`),
  );
}

test('its star is that of two stitches a side, the first thread red, the second green', () => {
  const [, , pattern] = tatreez() as unknown as [string, object, Tree];
  const drawn = (pattern.slice(2, 4) as unknown as Tree[]).map((path) => starOf(path).toSorted());
  const counted = (['first', 'second'] as const).map((thread) =>
    star(2)
      .filter((one) => one.thread === thread)
      .map(({ x, y }) => `${x},${y}`)
      .toSorted(),
  );
  expect(drawn).toEqual(counted);
});
