// The link decides over the browser, regions and neighbours lead to what there is, and English is the last resort.
import { expect, test } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

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
