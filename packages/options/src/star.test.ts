// The star has eight equal arms, mirrors itself, and its threads alternate.
import { describe, expect, test } from 'vitest';
import { star } from './star.ts';

const key = (x: number, y: number) => `${x},${y}`;

describe.each([1, 2, 3, 5])('a star of %i', (k) => {
  test('has eight rhombi of k × k stitches, half of them in each thread', () => {
    const stitches = star(k);
    expect(new Set(stitches.map(({ x, y }) => key(x, y))).size).toBe(8 * k * k);
    expect(stitches.filter(({ thread }) => thread === 'first')).toHaveLength(4 * k * k);
  });

  test('is 4k wide, and its own mirror image in both axes, with the threads changed', () => {
    const threads = new Map(star(k).map(({ x, y, thread }) => [key(x, y), thread]));
    expect(Math.max(...star(k).map(({ x }) => x))).toBe(2 * k - 1);
    for (const { x, y, thread } of star(k)) {
      const other = thread === 'first' ? 'second' : 'first';
      expect(threads.get(key(-1 - x, y))).toBe(other);
      expect(threads.get(key(x, -1 - y))).toBe(other);
      expect(threads.get(key(y, x))).toBe(other);
    }
  });

  test('without a gap covers each place once, in a square of 4k − 2', () => {
    const stitches = star(k, 0);
    expect(new Set(stitches.map(({ x, y }) => key(x, y))).size).toBe(stitches.length);
    expect(Math.max(...stitches.map(({ y }) => y))).toBe(2 * k - 2);
  });
});
