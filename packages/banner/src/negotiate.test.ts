// Locales for tags: the same answers as `negotiate` in campaigns, of which the table is made.
import { localeTags, negotiate } from '@solidarity-kit/campaigns';
import { expect, test } from 'vitest';
import { knowAllLocales, localeOf, pickLocale } from './negotiate.ts';

test('without them, who reads another script is not spoken to in one that the script has', () => {
  expect(localeOf('zh-TW', (locale) => locale !== 'zh-Hant')).not.toBe('zh-Hans');
  expect(localeOf('de-AT')).toBe('de');
  knowAllLocales();
});

test('every tag that a page may have is answered as for the badges', () => {
  const tags = [
    ...localeTags,
    ...'apc arz ary ar-EG AR_ps en-GB pt-AO pt-BR zh zh-HK zh-TW zh-CN zh-Hant-HK yue wuu nn no iw in'.split(
      ' ',
    ),
    ...'de-CH gsw es-419 fr-CA hr sr sr-Latn sr-Latn-RS sr-ME sh cnr ku-IQ ku-Arab prs pes tlh x-private'.split(
      ' ',
    ),
    ...'ar-u-nu-latn de-DE-u-co-phonebk uz-Cyrl ms-Arab ar-Latn'.split(' '),
  ];
  for (const tag of tags)
    expect([tag, localeOf(tag) ?? 'en']).toEqual([tag, tag === '' ? 'en' : negotiate([tag])]);
});

test('a script that is not there is not read in another', () => {
  expect(localeOf('zh-TW', (locale) => locale !== 'zh-Hant')).toBeUndefined();
});

test('where the nearest has no words, what stands in for it', () => {
  expect(localeOf('hr', (locale) => locale !== 'hr')).toBe('bs');
  expect(localeOf('pt-BR', (locale) => locale === 'pt')).toBe('pt');
});

test('the first wish that can be met decides; what is not a tag is passed over', () => {
  const wishes = ['tlh', '!', '', 'fr-CA', 'ar'];
  expect(pickLocale(wishes, (locale) => locale !== 'en')).toBe('fr');
  expect(pickLocale([], () => true)).toBeUndefined();
});
