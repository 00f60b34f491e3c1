// The link decides over the browser, a region does not matter, and English is the last resort.
import { expect, test } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

test.each([
  ['?ui=ar', ['de'], 'ar'],
  ['?ui=tlh', ['de-AT', 'en'], 'de'],
  ['', ['pt-BR', 'ES-mx'], 'es'],
  ['', [], 'en'],
  ['?ui=constructor', ['xx'], 'en'],
])('%s with %j is %s', (query, preferred, expected) => {
  expect(interfaceLanguage(query, preferred)).toBe(expected);
});
