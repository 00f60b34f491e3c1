// Lists of languages, and the tags under which readers of each are found.
import { expect, test } from 'vitest';
import { parseLangs, systemLanguage } from './langs.ts';
import { regions } from './regions.ts';

test.each([
  ['ar', 'ar', []],
  ['AUTO', 'auto', []],
  ['ar,en,fr', 'ar', ['en', 'fr']],
  [' ar , PT-br,ar', 'ar', ['pt-BR']],
])('%j is %s and %j', (given, tag, others) => {
  expect(parseLangs(given)).toMatchObject({ tag, others });
});

test('right to left or not follows from the first', () => {
  expect(parseLangs('ar,en')!.direction).toBe('rtl');
  expect(parseLangs('en,ar')!.direction).toBe('ltr');
});

test.each(['ar,', 'ar,auto', 'ar,x', 'ar,,en', 'en,ar,fr,es,de,it,tr,ur,fa'])(
  '%j is no list',
  (given) => {
    expect(parseLangs(given)).toBeUndefined();
  },
);

test('readers in Egypt, Palestine and everywhere else that Arabic is written', () => {
  const tags = systemLanguage('ar').split(',');
  expect(tags).toEqual(expect.arrayContaining(['ar', 'ar-EG', 'ar-PS', 'ar-SA', 'ar-MA']));
  expect(tags.length).toBeGreaterThan(25);
});

test('what another language of the picture has is left to it', () => {
  expect(systemLanguage('pt')).toContain('pt-BR');
  expect(systemLanguage('pt', ['pt-BR']).split(',')).not.toContain('pt-BR');
  expect(systemLanguage('pt-BR', ['pt'])).toBe('pt-BR');
});

test('Chinese by script is found under the tags that browsers send', () => {
  expect(systemLanguage('zh-Hans').split(',')).toEqual(expect.arrayContaining(['zh', 'zh-CN']));
  expect(systemLanguage('zh-Hant').split(',')).toEqual(expect.arrayContaining(['zh-TW', 'zh-HK']));
});

test('every region is one that is known', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const list of Object.values(regions))
    for (const region of list.split(' ')) expect(names.of(region), region).toBeTruthy();
});
