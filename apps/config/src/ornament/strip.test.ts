// Stitches become path data, and the border repeats without a seam.
import { expect, test } from 'vitest';
import { path } from './grid.ts';
import { strip, stripHeight, stripWidth } from './strip.ts';

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
