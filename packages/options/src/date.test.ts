// Days and moments, and what only looks like one.
import { expect, test } from 'vitest';
import { parseDate } from './date.ts';

test.each([
  ['2027-05-15', Date.UTC(2027, 4, 15)],
  ['2028-02-29', Date.UTC(2028, 1, 29)],
  ['2027-05-15T09:00Z', Date.UTC(2027, 4, 15, 9)],
  ['2027-05-15T09:00:30.5Z', Date.UTC(2027, 4, 15, 9, 0, 30, 500)],
  ['2027-05-15T01:00+03:00', Date.UTC(2027, 4, 14, 22)],
])('%s is a moment', (given, time) => {
  expect(parseDate(given)).toBe(time);
});

test.each([
  '',
  'tomorrow',
  '2027',
  '2027-02-30',
  '2027-02-29',
  '2027-02-30T09:00Z',
  '2027-13-01',
  '2027-05-15 09:00',
  '2027-05-15T25:00Z',
  '15.05.2027',
  '+002027-05-15',
])('%j is none', (given) => {
  expect(parseDate(given)).toBeUndefined();
});
