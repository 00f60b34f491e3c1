// The words that a reader gets: right locale, right label, right direction, right digits.
import { describe, expect, test } from 'vitest';
import {
  fill,
  findLocale,
  findMessage,
  locales,
  messageIds,
  plural,
  pluralCategories,
  textOf,
} from './index.ts';

describe('textOf', () => {
  test('gives the words of the locale, its label, tag and direction', () => {
    expect(textOf('ceasefire-now', 'ar')).toMatchObject({
      text: { badge: 'وقف إطلاق النار الآن', action: 'شاركوا الآن' },
      label: 'فلسطين',
      locale: 'ar',
      dir: 'rtl',
    });
    expect(textOf('no-tech-for-ice', 'en').label).toBe('Tech workers');
  });

  test('says which locale it really used', () => {
    expect(textOf('let-aid-in', 'ar-EG').locale).toBe('ar');
    expect(textOf('let-aid-in', 'is').locale).toBe('en');
    expect(textOf('let-aid-in', 'not a tag').locale).toBe('en');
    expect(textOf('let-aid-in', '').dir).toBe('ltr');
  });

  test('has words for every message in every locale', () => {
    const missing = messageIds.flatMap((id) =>
      locales.filter(({ tag }) => textOf(id, tag).locale !== tag).map(({ tag }) => `${id} ${tag}`),
    );
    expect(missing).toEqual([]);
  });

  test('refuses an unknown id by name, and is not fooled by keys that every object has', () => {
    expect(() => textOf('ceasfire', 'en')).toThrow('No message is called “ceasfire”.');
    expect(() => textOf('constructor', 'en')).toThrow(RangeError);
    expect(findMessage('__proto__')).toBeUndefined();
    expect(findMessage('default')).toBeUndefined();
  });
});

/** What the banner says after closing for a number of days. */
function days(tag: string, n: number): string {
  return plural(findLocale(tag)!.banner.hiddenFor, n, tag);
}

describe('plural', () => {
  test('picks the form of the language', () => {
    expect(days('en', 1)).toBe('Hidden for 1 day');
    expect(days('en', 7)).toBe('Hidden for 7 days');
    expect(days('ar', 1)).toBe('أُخفيت ليوم واحد');
    expect(days('ar', 2)).toBe('أُخفيت ليومين');
    expect(days('ar', 7)).toContain('أيام');
    expect(days('ar', 30)).toContain('يومًا');
    expect(days('ar', 100)).toMatch(/يوم$/);
    expect(days('fr', 365)).toBe('Masqué pendant 365 jours');
  });

  test('writes the number in the digits of the locale', () => {
    expect(plural({ other: '{n}' }, 1234, 'ar-EG')).toBe('١٬٢٣٤');
    expect(plural({ other: '{n}' }, 365, 'fa')).toBe('۳۶۵');
    expect(plural({ other: '{n}' }, 365, 'bn')).toBe('৩৬৫');
    expect(plural({ other: '{n}' }, 365, 'ckb')).toBe('٣٦٥');
    expect(plural({ other: '{n}' }, 1234, 'de')).toBe('1.234');
    expect(plural({ other: '{n}' }, 1234, 'hi')).toBe('1,234');
  });

  test('falls back to “other” where a form is missing', () => {
    expect(plural({ other: '{n} dni' }, 2, 'pl')).toBe('2 dni');
  });

  test('knows which forms whole numbers need', () => {
    expect(pluralCategories('ar')).toEqual(['few', 'many', 'one', 'other', 'two']);
    expect(pluralCategories('ja')).toEqual(['other']);
    expect(pluralCategories('pl')).toEqual(['few', 'many', 'one']);
    expect(pluralCategories('cy')).toEqual(['few', 'many', 'one', 'other', 'two']);
  });
});

test('fill puts each value in once and leaves what it does not know', () => {
  expect(
    fill('{option}: “{given}”, {allowed}', { option: 'style', given: '{allowed} $& {x}' }),
  ).toBe('style: “{allowed} $& {x}”, {allowed}');
  expect(fill('{toString}', {})).toBe('{toString}');
});
