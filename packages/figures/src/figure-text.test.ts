// What a figure says: digits, dates, “as of” and “last reported”, source and caveat; never “today”, never a sum.
import { describe, expect, test } from 'vitest';
import { figureDocument } from './document.ts';
import { figures } from './registry.ts';
import { figureText } from './figure-text.ts';
import { snapshot } from './snapshot.ts';
import { figureWords, wordsFor } from './words.ts';

const killed = snapshot.figures['gaza-killed']!;

test('English', () => {
  expect(figureText('gaza-killed', killed, wordsFor('en'), '2026-08-25')).toEqual({
    lang: 'en',
    label: 'Killed in Gaza',
    value: '73,419',
    dated: 'as of 22 August 2026',
    short: '73,419 · as of 22 August 2026',
    attribution: 'Source: Ministry of Health, Gaza, via Tech for Palestine’s datasets.',
    full: 'Killed in Gaza: 73,419 (as of 22 August 2026). Source: Ministry of Health, Gaza, via Tech for Palestine’s datasets. Totals undercount: many people are missing or not yet identified.',
  });
});

test('Arabic, in the digits and months that Palestinians use', () => {
  const { short, lang } = figureText('gaza-killed', killed, wordsFor('ar'), '2026-08-25');
  expect([lang, short]).toEqual(['ar', '٧٣٬٤١٩ · حتى ٢٢ آب ٢٠٢٦']);
});

test.each([
  ['2026-10-21', 'as of'],
  ['2026-10-22', 'last reported'],
])('on %s it says “%s”', (today, words) => {
  expect(figureText('gaza-killed', killed, wordsFor('en'), today).dated).toContain(words);
});

describe.each(figureWords.map((words) => [words.tag, words] as const))('%s', (_, words) => {
  test('says every figure with number, date and source, and leaves no placeholder', () => {
    for (const id of Object.keys(snapshot.figures)) {
      const document = figureDocument(snapshot, id, words, '2026-11-26')!;
      expect(document.text).not.toMatch(/[{}]|undefined/);
      expect(document.label).not.toBe('');
      expect(document.text).toContain(document.source.name);
    }
  });
  test('the date is of this calendar', () => {
    expect(figureText('gaza-killed', killed, words, '2026-11-26').dated).toMatch(
      /2026|٢٠٢٦|۲۰۲۶|২০২৬|२०२६/,
    );
  });
});

test('a locale without words of its own gets those of its language, else English, and says which', () => {
  expect(wordsFor('fr-CA').tag).toBe('fr');
  expect(wordsFor('xh').tag).toBe('en');
});

test('every figure has a label in English, under its id in words/en.ts', () => {
  const labelled = Object.keys(wordsFor('en').labels).toSorted();
  expect(labelled).toEqual(figures.map(({ id }) => id).toSorted());
});

test('a figure without a label in a locale is said in English, all of it', () => {
  const { 'gaza-killed': _, ...labels } = wordsFor('ar').labels;
  const words = { ...wordsFor('ar'), labels };
  const english = figureText('gaza-killed', killed, wordsFor('en'), '2026-08-25');
  expect(figureText('gaza-killed', killed, words, '2026-08-25')).toEqual(english);
  const document = figureDocument(snapshot, 'gaza-killed', words, '2026-08-25')!;
  expect(document.lang).toBe('en');
  expect(document.text).toContain(document.source.name);
});

test('JSON says what is carried, and from where', () => {
  expect(
    figureDocument(snapshot, 'gaza-children-killed', wordsFor('en'), '2026-11-26'),
  ).toMatchObject({
    value: 20_179,
    reported: '2025-10-07',
    carried: true,
    through: '2026-08-22',
    text: expect.stringContaining('last reported 7 October 2025') as string,
  });
  expect(figureDocument(snapshot, 'nothing', wordsFor('en'), '2026-11-26')).toBeUndefined();
});
