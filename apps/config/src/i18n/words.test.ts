// Numbers in sentences follow the language: its plural forms and its digits.
import { expect, test } from 'vitest';
import ar from './ar.ts';
import { count, fill } from './words.ts';

test('Arabic has a dual and other plurals, and the digits that Intl gives it', () => {
  expect(count(ar.found, 1, 'ar')).not.toMatch(/\d|[٠-٩]/);
  expect(count(ar.found, 2, 'ar')).not.toMatch(/\d|[٠-٩]/);
  const digits = new Intl.NumberFormat('ar');
  expect(count(ar.found, 3, 'ar')).toBe(`${digits.format(3)} رسائل مطابقة`);
  expect(count(ar.found, 11, 'ar')).toBe(`${digits.format(11)} رسالة مطابقة`);
});

test('names without a value stay visible instead of vanishing', () => {
  expect(fill('{n} of {most}', { n: 1200 }, 'en')).toBe('1,200 of {most}');
});
