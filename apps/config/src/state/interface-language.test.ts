// The link decides over the browser, regions and neighbours lead to what there is, and English is the last resort.
import { expect, test } from 'vitest';
import { interfaceLanguage, writingLocale } from './interface-language.ts';

test.each([
  ['?ui=ar', ['de'], 'ar'],
  ['?ui=tlh', ['de-AT', 'en'], 'de'],
  ['', ['xx-YY', 'ES-mx'], 'es'],
  ['', ['apc'], 'ar'],
  ['', ['arz', 'en'], 'ar'],
  ['', ['in'], 'id'],
  ['', ['pt'], 'pt-BR'],
  ['', ['pt-PT', 'en'], 'pt-BR'],
  ['', ['zh-CN'], 'zh-Hans'],
  ['', ['zh'], 'zh-Hans'],
  ['', ['prs-AF'], 'fa'],
  ['', ['iw'], 'he'],
  ['?ui=zh-Hans', ['en'], 'zh-Hans'],
  ['', [], 'en'],
  ['?ui=constructor', ['xx'], 'en'],
])('%s with %j is %s', (query, preferred, expected) => {
  expect(interfaceLanguage(query, preferred)).toBe(expected);
});

test.each([
  ['zh-Hans', ['zh-TW', 'en'], 'zh-Hant'],
  ['zh-Hans', ['zh-CN'], 'zh-Hans'],
  ['pt-BR', ['pt-PT'], 'pt'],
  ['ar', ['de', 'ar-EG'], 'ar'],
  ['fr', ['ar'], 'fr'],
  ['it', [], 'en'],
] as const)('on the page in %s with %j a message begins in %s', (ui, preferred, expected) => {
  const available = ['en', 'ar', 'fr', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant'];
  expect(writingLocale(ui, preferred, available)).toBe(expected);
});
