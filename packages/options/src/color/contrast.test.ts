// The contrast ratio against values that WCAG and its tools give.
import { expect, test } from 'vitest';
import { contrastOf } from './color.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
  ['#d83838', '#ffffff', 4.62],
  ['#123456', '#123456', 1],
])('%s on %s is %f', (a, b, ratio) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
});
