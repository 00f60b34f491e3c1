// Every locale file, line by line: all keys, lengths, placeholders, punctuation, letters.
import { describe, expect, test } from 'vitest';
import { directionOf } from '@solidarity-kit/options';
import { canonical } from './fallback.ts';
import type { AboutKey, ErrorKey, LocaleFile, TranslatedMessage } from './locale.ts';
import en from './locales/en.ts';
import { all } from './locales/index.generated.ts';
import type { MessageText } from './model.ts';

const files: readonly LocaleFile[] = all;

/** Longest texts, in characters, by kind; a badge's true width is measured by tests/badge-words.test.ts. */
const limits = {
  badge: 36,
  headline: 80,
  action: 26,
  alt: 110,
  label: 24,
  name: 48,
  ui: 90,
  about: 160,
};

/** Ends of sentences in the scripts that the kit writes. */
const fullStop = /[.!。।۔።]$/u;

/** What a clean line never has: doubled space, straight quotes, three dots, bidi controls, tatweel, a byte order mark. */
const unclean = /\s\s|['"`]|\.\.\.|[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640\ufeff]/u;

/** Letters that look right and are not, in the languages where keyboards mix them up. */
const wrongLetters: Readonly<Record<string, RegExp>> = {
  fa: /[كيىة]/u,
  ur: /[كيىةه]/u,
  ckb: /[كيىة]/u,
  ps: /[ك]/u,
  ro: /[şţŞŢ]/u,
};

describe.each(files)('$tag', (file) => {
  const texts = Object.entries<MessageText>(file.messages);
  const strings = everyString(file);

  test('is tagged and named', () => {
    expect(canonical(file.tag)).toBe(file.tag);
    expect(file.name.trim()).not.toBe('');
    const namesakes = files.filter(({ name }) => name === file.name).map(({ tag }) => tag);
    expect(namesakes).toEqual([file.tag]);
  });

  test('has the keys of English, in its order, and no others; messages may be missing', () => {
    expect(Object.keys(file.campaigns)).toEqual(Object.keys(en.campaigns));
    const there = Object.keys(en.messages).filter((id) => Object.hasOwn(file.messages, id));
    expect(Object.keys(file.messages)).toEqual(there);
    expect(Object.keys(file.about ?? en.about)).toEqual(Object.keys(en.about));
    expect(Object.keys(file.errors)).toEqual(Object.keys(en.errors));
  });

  test('is written cleanly: NFC, no control characters, no stray spaces, no straight quotes', () => {
    expect(strings.filter(({ text }) => isUnclean(text))).toEqual([]);
  });

  test('is short enough', () => {
    const kinds = ['badge', 'headline', 'action', 'alt'] as const;
    const long = [
      ...texts.flatMap(([, text]) => kinds.flatMap((kind) => tooLong(text[kind], limits[kind]))),
      ...Object.values(file.campaigns).flatMap(({ name, label }) => [
        ...tooLong(name, limits.name),
        ...tooLong(label, limits.label),
      ]),
      ...[file.banner.close, ...Object.values<string>(file.errors)].flatMap((text) =>
        tooLong(text, limits.ui),
      ),
      ...Object.values<string>(file.about ?? {}).flatMap((text) => tooLong(text, limits.about)),
    ];
    expect(long).toEqual([]);
  });

  test('ends headlines like sentences, and nothing else', () => {
    // Thai has no full stop.
    const open = texts
      .filter(([, { headline }]) => !fullStop.test(headline) && file.tag !== 'th')
      .map(([id]) => id);
    const stopped = texts.flatMap(([, { badge, action, alt }]) =>
      [badge, action, alt].filter((text) => fullStop.test(text)),
    );
    expect({ open, stopped }).toEqual({ open: [], stopped: [] });
  });

  test('keeps the placeholders of English', () => {
    const own = Object.keys(en.errors).map((key) => [
      key,
      placeholders(file.errors[key as ErrorKey]),
    ]);
    const english = Object.entries(en.errors).map(([key, text]) => [key, placeholders(text)]);
    expect(own).toEqual(english);
    for (const [key, text] of Object.entries(file.about ?? {}))
      expect([key, placeholders(text)]).toEqual([key, placeholders(en.about[key as AboutKey])]);
  });

  test('is written in its own letters and says each thing once', () => {
    const wrong = wrongLetters[file.tag] ?? /[^\s\S]/;
    expect(strings.filter(({ text }) => wrong.test(text))).toEqual([]);
    const rightToLeft = /[\u0590-\u06ff]/u;
    const foreign = texts.filter(
      ([, { badge }]) => rightToLeft.test(badge) !== (directionOf(file.tag) === 'rtl'),
    );
    expect(foreign).toEqual([]);
    const badges = texts.map(([, text]) => text.badge);
    expect(new Set(badges).size).toBe(badges.length);
  });
});

test.each(files.filter(({ tag }) => tag !== 'en'))(
  '$tag is translated: no headline is English',
  (file) => {
    const same = Object.keys(en.messages).filter(
      (id) =>
        file.messages[id as TranslatedMessage]?.headline ===
        en.messages[id as TranslatedMessage].headline,
    );
    expect(same).toEqual([]);
  },
);

function isUnclean(text: string): boolean {
  return (
    text === '' || text !== text.normalize('NFC') || text !== text.trim() || unclean.test(text)
  );
}

/** The text with its length if it is over the limit, nothing otherwise. */
function tooLong(text: string, max: number): string[] {
  return letters(text) > max ? [`${text} (${letters(text)}, at most ${max})`] : [];
}

/** Characters as a reader counts them. */
function letters(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** Every string of a locale file with its path, notes apart. */
function everyString(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => path !== '' || key !== 'notes')
    .flatMap(([key, inner]) => everyString(inner, `${path}.${key}`));
}
