// Directions and lookups against `campaigns`, which has the full tables.
import * as options from '@solidarity-kit/options';
import { localeTags, negotiate } from '@solidarity-kit/campaigns';
import { expect, test } from 'vitest';
import { directionOf, pickLocale } from './locale.ts';

test('directions agree with those of the campaigns, and nonsense counts as left to right', () => {
  for (const tag of [...localeTags, 'ar-EG', 'ku-Arab', 'az-Arab', 'he-IL', 'dv', 'yi', 'x', ''])
    expect([tag, directionOf(tag)]).toEqual([tag, options.directionOf(tag)]);
});

test('lookups agree with those of the campaigns', () => {
  const wishes = [
    ...localeTags,
    'ar-EG',
    'en-GB',
    'pt-AO',
    'pt-BR',
    'zh-HK',
    'zh-TW',
    'zh',
    'zh-CN',
    'nn',
    'no',
  ];
  wishes.push('iw', 'in', 'de-CH', 'es-419', 'fr-CA', 'sr', 'tlh', 'AR_ps');
  for (const wish of wishes)
    expect([wish, pickLocale([wish], localeTags) ?? 'en']).toEqual([wish, negotiate([wish])]);
});

test('the first wish that can be met decides; what is not a tag is passed over', () => {
  expect(pickLocale(['tlh', '!', '', 'fr-CA', 'ar'], ['ar', 'en', 'fr'])).toBe('fr');
  expect(pickLocale([], ['en'])).toBeUndefined();
});

test('words in another script help nobody', () => {
  expect(pickLocale(['ku-Arab'], ['ku'])).toBeUndefined();
});
