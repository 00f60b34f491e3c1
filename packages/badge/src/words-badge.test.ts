// Own words look like shields.io's badges unless a colour is chosen, and no style loses its manner.
import { expect, test } from 'vitest';
import { wordsColors } from './words-badge.ts';

test.each([
  ['Label', {}, { color: 'lightgrey', labelColor: '#555' }],
  ['', {}, { color: 'lightgrey' }],
  [' ', { labelColor: 'red' }, { color: 'lightgrey' }],
  ['Label', { color: 'blue' }, { color: 'blue', labelColor: '#555' }],
  ['Label', { style: 'tatreez' }, {}],
  ['Label', { style: 'tatreez', color: 'blue' }, { color: 'blue' }],
])('label “%s”, %o: %o', (label, chosen, colors) => {
  expect(wordsColors(label, chosen)).toEqual(colors);
});

test('a colour that cannot be read is shields.io’s bright green', () => {
  expect(wordsColors('', {}, true)).toEqual({ color: 'brightgreen' });
});
