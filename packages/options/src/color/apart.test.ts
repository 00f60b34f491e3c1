// Distances of colours as people see them.
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

test.each([
  ['#dd2e44', '#dd4343'],
  ['#31373d', '#1b1714'],
  ['#ffffff', '#fbf8f2'],
])('%s is hard to tell from %s', (a, b) => {
  expect(apart(a, b)).toBeLessThan(0.15);
  expect(apart(b, a)).toBeCloseTo(apart(a, b), 10);
});

test.each([
  ['#dd2e44', '#78b159'],
  ['#cb3837', '#555555'],
  ['#000000', '#ffffff'],
])('%s stands out on %s', (a, b) => {
  expect(apart(a, b)).toBeGreaterThan(0.15);
});
