// What the banner says to whom: words, language, link.
import { expect, test, vi } from 'vitest';
import { readOptions, type BannerOptions } from './options.ts';
import { knowAllLocales } from './negotiate.ts';
import { viewOf } from './view.ts';

knowAllLocales();

const now = Date.UTC(2026, 10, 21);
const say = (options: BannerOptions, ...languages: string[]) => {
  return viewOf(readOptions(options), { languages, now });
};

test('the language: the attribute, else the page, else the reader, else English', () => {
  expect(say({ lang: 'ar' }, 'fr', 'de')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(say({}, 'fr', 'de')).toMatchObject({ lang: 'fr', dir: 'ltr' });
  expect(say({}, 'tlh', 'de')).toMatchObject({ lang: 'de' });
  expect(say({}, 'tlh')).toMatchObject({ lang: 'en' });
});

test('a message without words in the language is said in the next one that it has', () => {
  expect(say({}, 'cy', 'ar-EG')).toMatchObject({ lang: 'ar', missing: 'cy' });
  expect(say({ message: 'ceasefire-now', lang: 'fr' })).toMatchObject({ lang: 'en' });
});

test('a region or a script of a language is spoken by the language', () => {
  expect(say({ lang: 'ar-PS' }).headline).toBe(say({ lang: 'ar' }).headline);
});

test('a message that the script does not have is said in words, and the default one shows', () => {
  const { message, problem } = say({ message: 'let-aid-in' });
  expect(message).toBe('permanent-ceasefire');
  expect(problem).toMatch(/^message="let-aid-in" is not in this script; data-headline/);
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
    problem: false,
  });
});

test('a link whose words are in another language than the headline says so', () => {
  expect(say({ headline: 'Hallo', lang: 'de', message: 'ceasefire-now' })).toMatchObject({
    lang: 'de',
    actionLang: 'en',
  });
  expect(say({ headline: 'Hallo', lang: 'de' }).actionLang).toBeUndefined();
});

test('the close button is named in the language of the words, else in English, marked', () => {
  expect(say({ lang: 'fr' }).closeLang).toBe('fr');
  expect(say({ headline: 'Qapla’', lang: 'tlh' }).closeLang).toBe('en');
});

test('default, and no message at all, follow the schedule', () => {
  expect(say({}).message).toBe('permanent-ceasefire');
  expect(say({ message: 'default' }).message).toBe('permanent-ceasefire');
});

test('a message of the feed is what default says, in its own words', () => {
  const told = {
    message: 'open-the-roads',
    revision: 3,
    href: 'https://www.unrwa.org/',
    words: { en: { headline: 'Open the roads.', action: 'How' } },
  };
  const view = viewOf(readOptions({ lang: 'fr' }), { languages: [], now }, told);
  const { message, revision, href } = told;
  expect(view).toMatchObject({ message, revision, href, headline: 'Open the roads.', lang: 'en' });
  const other = viewOf(readOptions({ message: 'ceasefire-now' }), { languages: [], now }, told);
  expect(other.message).toBe('ceasefire-now');
});

test('a figure: the line as it is given, or by its id when its words are there', () => {
  expect(say({ figure: 'Killed: 1' }).figure).toBe('Killed: 1');
  expect(say({ figure: 'gaza-killed' })).toMatchObject({
    figure: undefined,
    problem: 'figure="gaza-killed" is not in this script',
    missing: 'en',
  });
  const lines = new Map([['gaza-killed fr', 'Tués : 1']]);
  const settings = readOptions({ figure: 'gaza-killed', lang: 'fr' });
  expect(viewOf(settings, { languages: [], now }, undefined, lines).figure).toBe('Tués : 1');
});

test('the page comes before the reader, who is asked only where there are no words in its language', () => {
  const asked = vi.fn<() => string[]>(() => ['es']);
  const langFor = (page: string) =>
    viewOf(readOptions({ message: 'permanent-ceasefire' }), {
      page,
      get languages() {
        return asked();
      },
      now,
    }).lang;
  expect(langFor('ar')).toBe('ar');
  expect(asked).not.toHaveBeenCalled();
  expect(langFor('tlh')).toBe('es');
});
