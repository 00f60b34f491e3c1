// The colour that is proposed can be read, and is near the one that was given.
import { expect, test } from 'vitest';
import { contrastOf } from './color.ts';
import { passing } from './passing.ts';

test.each([
  ['#777777', '#ffffff', 4.5],
  ['#ff8800', '#ffffff', 4.5],
  ['#22aa22', '#1b1714', 7],
  ['#0000ff', '#000000', 4.5],
  ['#888888', '#808080', 4.5],
])('%s on %s', (colour, on, least) => {
  expect(contrastOf(colour, on)).toBeLessThan(least);
  expect(contrastOf(passing(colour, on, least), on)).toBeGreaterThanOrEqual(least);
});

test('a colour that can be read stays', () => {
  expect(passing('#123456', '#ffffff', 4.5)).toBe('#123456');
});

test('what is proposed is no darker than it has to be', () => {
  expect(contrastOf(passing('#ff8800', '#ffffff', 4.5), '#ffffff')).toBeLessThan(5);
});

test('where no colour has the contrast, the better end', () => {
  expect(passing('#888888', '#777777', 21)).toBe('#000000');
});
