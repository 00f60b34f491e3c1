// The coverage of letters: exact areas, whatever the shape, its direction and its place.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPath, type Placed } from './cover.ts';

const W = 40;
const H = 30;

/** How much of each pixel a path covers. */
function covered(path: Placed): number[] {
  const sums = new Float32Array(W * H + 1);
  addPath({ sums, width: W, height: H }, path, 0, 0);
  let sum = 0;
  return Array.from({ length: W * H }, (_, i) => {
    if (i % W === 0) sum = 0;
    sum += sums[i]!;
    return Math.abs(sum);
  });
}

const total = (cover: readonly number[]) => cover.reduce((sum, one) => sum + one, 0);

test('a rectangle between pixels covers parts of them', () => {
  const cover = covered({ d: 'M5 5h20v10h-20z', scale: 0.5, x: 0, y: 0 });
  expect(total(cover)).toBeCloseTo(50, 3);
  // Its corner fills a quarter of a pixel, its edge a half, its middle everything.
  expect(cover[2 * W + 2]).toBeCloseTo(0.25, 3);
  expect(cover[2 * W + 5]).toBeCloseTo(0.5, 3);
  expect(cover[4 * W + 5]).toBeCloseTo(1, 3);
  expect(cover[4 * W + 20]).toBeCloseTo(0, 3);
});

test('a hole is bare, and a circle of curves has its area', () => {
  const ring = 'M2 2h16v16h-16zM6 6v8h8v-8z';
  expect(total(covered({ d: ring, scale: 1, x: 1.3, y: 2.7 }))).toBeCloseTo(256 - 64, 2);
  const r = 100;
  const k = 55;
  const circle = `M${r} 0c${k} 0 ${r} ${r - k} ${r} ${r}s-${r - k} ${r}-${r} ${r}-${r}-${r - k}-${r}-${r} ${r - k}-${r} ${r}-${r}z`;
  const area = total(covered({ d: circle, scale: 0.1, x: 3.2, y: 4.1 }));
  // Lines in the place of curves leave a thirtieth of a pixel at most.
  expect(Math.abs(area - 314)).toBeLessThan(63 * 0.03);
});

test('any polygon covers its area, clockwise or not', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(point, point, point, ([ax, ay], [bx, by], [cx, cy]) => {
      const d = `M${ax} ${ay}l${bx - ax} ${by - ay}L${cx} ${cy}z`;
      const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 / 100;
      expect(total(covered({ d, scale: 0.1, x: 2.5, y: 1.25 }))).toBeCloseTo(area, 2);
    }),
  );
});

test('quadratic curves, smooth ones, and numbers that a minus sign parts', () => {
  // A parabola over a base of 20: two thirds of its box.
  expect(total(covered({ d: 'M0 10q10-20 20 0z', scale: 1, x: 5, y: 5 }))).toBeCloseTo(133.3, 0);
  expect(total(covered({ d: 'M0 10Q5 0 10 10T20 10z', scale: 1, x: 5, y: 5 }))).toBeCloseTo(
    66.7,
    0,
  );
});
