// What the banner says to whom: words, language, link.
import { expect, test } from 'vitest';
import { readOptions, type BannerOptions } from './options.ts';
import { viewOf } from './view.ts';

const now = Date.UTC(2026, 10, 21);
const say = (options: BannerOptions, ...languages: string[]) => {
  const complaints: string[] = [];
  const view = viewOf(readOptions(options), { languages, now }, (s) => complaints.push(s));
  return { ...view, complaints };
};

test('the language: the attribute, else the page, else the reader, else English', () => {
  expect(say({ lang: 'ar' }, 'fr', 'de')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(say({}, 'fr', 'de')).toMatchObject({ lang: 'fr', dir: 'ltr' });
  expect(say({}, 'tlh', 'de')).toMatchObject({ lang: 'de' });
  expect(say({}, 'tlh')).toMatchObject({ lang: 'en' });
});

test('a message without words in the language is said in the next one that it has', () => {
  expect(say({}, 'cy', 'ar-EG')).toMatchObject({ lang: 'ar', missing: 'cy' });
  expect(say({ message: 'let-aid-in', lang: 'fr' })).toMatchObject({ lang: 'en' });
});

test('a region or a script of a language is spoken by the language', () => {
  expect(say({ lang: 'ar-PS' }).headline).toBe(say({ lang: 'ar' }).headline);
});

test('an unknown message is said in words, and the default one shows', () => {
  const { message, complaints } = say({ message: 'ceasefire' });
  expect(message).toBe('permanent-ceasefire');
  expect(complaints[0]).toMatch(/^message="ceasefire" is not known; allowed: .*ceasefire-now/);
});

test("a site's own words keep their language, their direction and their id", () => {
  const view = say(
    { message: 'our-strike', headline: 'أضربوا معنا', action: 'هنا', href: '/strike', lang: 'ar' },
    'en',
  );
  expect(view).toMatchObject({
    message: 'our-strike',
    revision: 1,
    headline: 'أضربوا معنا',
    action: 'هنا',
    href: '/strike',
    lang: 'ar',
    dir: 'rtl',
    complaints: [],
  });
});

test('a link whose words are in another language than the headline says so', () => {
  expect(say({ headline: 'Hallo', lang: 'de', message: 'let-aid-in' })).toMatchObject({
    lang: 'de',
    actionLang: 'en',
  });
  expect(say({ headline: 'Hallo', lang: 'de' }).actionLang).toBeUndefined();
});

test('the close button is named in the language of the words, else in English, marked', () => {
  expect(say({ lang: 'fr' }).chromeLang).toBe('fr');
  expect(say({ headline: 'Qapla’', lang: 'tlh' }).chromeLang).toBe('en');
});

test('default, and no message at all, follow the schedule', () => {
  expect(say({}).message).toBe('permanent-ceasefire');
  expect(say({ message: 'default' }).message).toBe('permanent-ceasefire');
});
