// Every locale file, line by line: all keys, lengths, placeholders, plural forms, punctuation, letters.
import { describe, expect, test } from 'vitest';
import { dirOf } from './direction.ts';
import { canonical } from './fallback.ts';
import en from './locales/en.ts';
import { all } from './locales/index.generated.ts';
import { pluralCategories } from './plural.ts';
import type { LocaleFile } from './locale.ts';
import type { MessageText } from './model.ts';

const files: readonly LocaleFile[] = all;

/** Longest texts, in characters, by kind; a badge's true width is measured by tests/badge-words.test.ts. */
const limits = { badge: 36, headline: 80, action: 26, alt: 110, label: 24, name: 48, ui: 90 };

/** Ends of sentences in the scripts that the kit writes. */
const fullStop = /[.!。।۔።]$/u;

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
  const strings = [...everyString(file)];

  test('is tagged and named', () => {
    expect(canonical(file.tag)).toBe(file.tag);
    expect(file.name.trim()).not.toBe('');
    expect(file.reviewed === false || /^.+, \d{4}-\d{2}-\d{2}$/.test(file.reviewed)).toBe(true);
  });

  test('has the keys of English and no others', () => {
    for (const part of ['campaigns', 'messages', 'errors'] as const) {
      expect(Object.keys(file[part])).toEqual(Object.keys(en[part]));
    }
  });

  test('is written cleanly: NFC, no control characters, no stray spaces, no straight quotes', () => {
    for (const { path, text } of strings) {
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(
        /\s\s|['"`]|\.\.\.|[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640\ufeff]/u,
      );
      expect(text, path).not.toBe('');
    }
  });

  test('is short enough', () => {
    for (const [id, text] of texts) {
      for (const kind of ['badge', 'headline', 'action', 'alt'] as const) {
        expect(letters(text[kind]), `${id}.${kind}: ${text[kind]}`).toBeLessThanOrEqual(
          limits[kind],
        );
      }
    }
    for (const { name, label } of Object.values(file.campaigns)) {
      expect(letters(name), name).toBeLessThanOrEqual(limits.name);
      expect(letters(label), label).toBeLessThanOrEqual(limits.label);
    }
    for (const text of [file.banner.region, file.banner.close, ...Object.values(file.errors)]) {
      expect(letters(text), text).toBeLessThanOrEqual(limits.ui);
    }
  });

  test('ends headlines like sentences, and nothing else', () => {
    for (const [id, text] of texts) {
      if (!['th', 'lo', 'km'].includes(file.tag)) expect(text.headline, id).toMatch(fullStop);
      for (const kind of ['badge', 'action', 'alt'] as const)
        expect(text[kind], id).not.toMatch(fullStop);
    }
  });

  test('keeps the placeholders of English', () => {
    for (const key of Object.keys(en.errors) as (keyof typeof en.errors)[]) {
      expect(placeholders(file.errors[key]), key).toEqual(placeholders(en.errors[key]));
    }
  });

  test('has exactly the plural forms that its rules need', () => {
    const needed = new Set([...pluralCategories(file.tag), 'other']);
    expect(Object.keys(file.banner.hiddenFor).sort()).toEqual([...needed].sort());
    const { other, ...rest } = file.banner.hiddenFor;
    expect(other).toContain('{n}');
    for (const form of Object.values(rest))
      expect(placeholders(form).filter((one) => one !== '{n}')).toEqual([]);
  });

  test('is written in its own script and says each thing once', () => {
    const wrong = wrongLetters[file.tag];
    for (const { path, text } of strings) {
      if (wrong) expect(text, path).not.toMatch(wrong);
    }
    if (dirOf(file.tag) === 'rtl') {
      for (const [id, text] of texts) expect(text.badge, id).toMatch(/[\u0590-\u06ff]/u);
    }
    const badges = texts.map(([, text]) => text.badge);
    expect(new Set(badges).size).toBe(badges.length);
    if (file.tag !== 'en') {
      for (const [id, text] of texts)
        expect(text.headline, id).not.toBe(en.messages[id as keyof typeof en.messages].headline);
    }
  });
});

/** Characters as a reader counts them. */
function letters(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

function* everyString(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (path === '' && key === 'notes') continue;
      yield* everyString(inner, `${path}.${key}`);
    }
  }
}
