// What somebody most likely meant, and when nothing is near enough to say.
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const messages = ['ceasefire-now', 'permanent-ceasefire', 'let-aid-in', 'default'];

test.each([
  ['ceasefire', 'ceasefire-now'],
  ['ceasefier-now', 'ceasefire-now'],
  ['Ceasefire Now', 'ceasefire-now'],
  ['ceasfire_now', 'ceasefire-now'],
  ['letaidin', 'let-aid-in'],
  ['let-aid', 'let-aid-in'],
  ['permanent', 'permanent-ceasefire'],
  ['defualt', 'default'],
])('%s: %s', (given, meant) => {
  expect(nearest(given, messages)).toBe(meant);
});

test.each(['', 'x', 'no-such-message', 'favicon', 'robots', 'x'.repeat(5000)])(
  '%j: none',
  (given) => {
    expect(nearest(given, messages)).toBeUndefined();
  },
);

test('the first of equally near ones', () => {
  expect(nearest('flatt', ['flat', 'flats'])).toBe('flat');
});
