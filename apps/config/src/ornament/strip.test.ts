// The star has eight equal arms, mirrors itself, and draws what it counts.
import { expect, test } from 'vitest';
import { path } from './grid.ts';
import { star } from './star.ts';
import { strip, stripHeight, stripWidth } from './strip.ts';

const key = (s: { x: number; y: number }) => `${s.x},${s.y}`;

test.each([2, 3, 5])(
  'a star of %i has eight rhombi of k × k stitches, half of them in each thread',
  (k) => {
    const stitches = star(k, ['red', 'olive']);
    expect(new Set(stitches.map(key)).size).toBe(8 * k * k);
    expect(stitches.filter((s) => s.thread === 'red')).toHaveLength(4 * k * k);
  },
);

test('it is 4k wide and high and its own mirror image in both axes, with the threads changed', () => {
  const size = 12;
  const threads = new Map(star(3, ['red', 'olive']).map((s) => [key(s), s.thread]));
  for (const [place, thread] of threads) {
    const [x, y] = place.split(',').map(Number) as [number, number];
    expect(x).toBeLessThan(size);
    expect(y).toBeGreaterThanOrEqual(0);
    const mirrored = threads.get(`${size - 1 - x},${y}`);
    expect(mirrored).toBeDefined();
    expect(mirrored).not.toBe(thread);
    expect(threads.get(`${y},${x}`)).not.toBe(thread);
  }
});

test('neighbouring stitches are joined to one piece; with a cut each stands alone', () => {
  const row = [0, 1, 2].map((x) => ({ x, y: 4, thread: 'red' as const }));
  expect(path(row, 'red')).toBe('M0 4h3v1h-3z');
  expect(path(row, 'red', 0.2)).toBe(
    'M0.1 4.1h0.8v0.8h-0.8zM1.1 4.1h0.8v0.8h-0.8zM2.1 4.1h0.8v0.8h-0.8z',
  );
  expect(path(row, 'olive')).toBe('');
});

test('the border tile keeps inside itself, so that it repeats without a seam', () => {
  for (const { x, y } of strip()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(stripWidth);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(stripHeight);
  }
});
