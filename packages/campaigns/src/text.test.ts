// The words that a reader gets: right locale, right label, right direction, right digits.
import { describe, expect, test } from 'vitest';
import { fill, findMessage, locales, localesOf, messageIds, textOf } from './index.ts';

describe('textOf', () => {
  test('gives the words of the locale, its label, tag and direction', () => {
    expect(textOf('ceasefire-now', 'ar')).toMatchObject({
      text: { badge: 'وقف إطلاق النار الآن', action: 'تحرّكوا الآن' },
      label: 'فلسطين',
      locale: 'ar',
      dir: 'rtl',
    });
    expect(textOf('no-tech-for-ice', 'en').label).toBe('Tech workers');
  });

  test('says which locale it really used', () => {
    expect(textOf('let-aid-in', 'ar-EG').locale).toBe('ar');
    expect(textOf('let-aid-in', 'tlh').locale).toBe('en');
    expect(textOf('let-aid-in', 'not a tag').locale).toBe('en');
    expect(textOf('let-aid-in', '').dir).toBe('ltr');
  });

  test('has words for every message in every locale: its own, or English with the tag and direction of English', () => {
    for (const id of messageIds) {
      for (const { tag, dir } of locales) {
        const words = textOf(id, tag);
        const own = localesOf(findMessage(id)!.message).includes(tag);
        expect(words).toMatchObject(own ? { locale: tag, dir } : { locale: 'en', dir: 'ltr' });
      }
    }
  });

  test('refuses an unknown id by name, and is not fooled by keys that every object has', () => {
    expect(() => textOf('ceasfire', 'en')).toThrow('No message is called “ceasfire”.');
    expect(() => textOf('constructor', 'en')).toThrow(RangeError);
    expect(findMessage('__proto__')).toBeUndefined();
    expect(findMessage('default')).toBeUndefined();
  });
});

test('fill puts each value in once and leaves what it does not know', () => {
  expect(
    fill('{option}: “{given}”, {allowed}', { option: 'style', given: '{allowed} $& {x}' }),
  ).toBe('style: “{allowed} $& {x}”, {allowed}');
  expect(fill('{toString}', {})).toBe('{toString}');
});
