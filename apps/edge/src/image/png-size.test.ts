// Sizes of PNGs: what is asked for, up to the most pixels.
import { expect, test } from 'vitest';
import { costOf, fittingScale, MAX_PIXELS, sizeOf } from './png-size.ts';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path stroke-width="9"/></svg>`;

test('the size is what the root says', () => {
  expect(sizeOf(svg(94.5, 20))).toEqual({ width: 94.5, height: 20 });
  expect(sizeOf('<svg><path width="3" height="4"/></svg>')).toEqual({ width: 0, height: 0 });
});

test.each([1, 2, 4])('scale %i is kept where the picture is of a usual size', (scale) => {
  expect(fittingScale(svg(400, 28), scale)).toBe(scale);
});

test('a very long one is drawn smaller', () => {
  const scale = fittingScale(svg(20_000, 28), 4);
  expect(scale).toBeLessThan(4);
  expect(20_000 * 28 * scale ** 2).toBeCloseTo(MAX_PIXELS, 0);
});

test('the cost is bounded in pixels, and grows with the markup', () => {
  expect(costOf(svg(20_000, 28), 4)).toBeLessThan(MAX_PIXELS + 21_000);
  expect(costOf(`${svg(100, 20)}${' '.repeat(5000)}`, 1)).toBeGreaterThan(25_000);
});

test('what is drawn again through <use> counts each time', () => {
  const emoji = `<g id="k1p"><g>${'<path d="M0 0h9v9z"/>'.repeat(100)}</g></g>`;
  const use = '<use href="#k1p"/>';
  const times = (n: number) => `<svg width="90" height="20">${emoji}${use.repeat(n)}</svg>`;
  expect(costOf(times(300), 1)).toBeGreaterThan(300 * emoji.length);
  expect(costOf(times(1), 1)).toBeLessThan(4 * emoji.length + 25_000);
  expect(costOf(`${times(0)}<g>${use}</g>`.replace('k1p', 'other'), 1)).toBeLessThan(30_000);
});
