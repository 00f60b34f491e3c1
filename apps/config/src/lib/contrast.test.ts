// Contrast as WCAG's own examples have it.
import { expect, test } from 'vitest';
import { contrast, hexOf } from './contrast.ts';

test.each([
  ['000000', 'ffffff', 21],
  ['777777', '#ffffff', 4.48],
  ['0000ff', 'ffffff', 8.59],
])('%s on %s is %d : 1', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  expect(contrast(b, a)).toBeCloseTo(ratio, 1);
});

test('three digits stand for six, a name for none', () => {
  expect(hexOf('#AbC')).toBe('aabbcc');
  expect(hexOf('green')).toBeUndefined();
});
