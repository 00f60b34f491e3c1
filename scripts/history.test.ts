// The history of the messages: whole, complete for the words of today, and impossible to rewrite unnoticed.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chainProblems, chainText, endOf, growsFrom } from './chain.ts';
import {
  historyNotes,
  historyProblems,
  readHistory,
  snapshotOf,
  withChanges,
  type MessageWords,
} from './history.ts';

const text = { badge: 'Peace', headline: 'We call for peace.', action: 'Act', alt: 'Peace' };
const paix = { badge: 'Paix', headline: 'Nous appelons à la paix.', action: 'Agir', alt: 'Paix' };

/** One message with its words. */
function wordsOf(words: MessageWords['words'], revision = 1): Map<string, MessageWords> {
  return new Map([['peace', { revision, words }]]);
}

const first = withChanges([], new Map(), wordsOf({ en: text, fr: paix }), {
  date: '2026-01-01',
  why: 'First published.',
});

describe('the history of this checkout', () => {
  test('is a whole chain, and has an entry for every change of words', async () => {
    const now = await snapshotOf(fileURLToPath(new URL('..', import.meta.url)));
    expect(historyProblems(readHistory(), now)).toEqual([]);
  });
});

describe('a change of words', () => {
  test('is an entry with the old and the new words, in the languages that changed', () => {
    const reworded = { ...paix, badge: 'La paix' };
    const after = wordsOf({ en: text, fr: reworded });
    const next = withChanges(first, wordsOf({ en: text, fr: paix }), after, {
      date: '2026-02-01',
      why: 'Better French.',
    });
    expect(next.at(-1)).toMatchObject({
      date: '2026-02-01',
      message: 'peace',
      why: 'Better French.',
      words: { fr: { old: { badge: 'Paix' }, new: { badge: 'La paix' } } },
      previous: endOf(first),
    });
    expect(historyProblems(next, after)).toEqual([]);
    expect(growsFrom(chainText(first), chainText(next))).toBe(true);
  });

  test('without an entry is told', () => {
    const after = wordsOf({ en: { ...text, badge: 'War' }, fr: paix });
    expect(historyProblems(first, after)).toEqual([
      expect.stringContaining('peace: its words changed without an entry'),
    ]);
    expect(historyProblems(first, wordsOf({ en: text, fr: paix }, 2))).toEqual([
      expect.stringContaining('revision 2 has no entry'),
    ]);
  });

  test('of a message that was never entered is a note, so that a campaign can be added as one file', () => {
    const other = new Map([
      ...wordsOf({ en: text, fr: paix }),
      ['new', { revision: 1, words: {} }],
    ]);
    expect(historyProblems(first, other)).toEqual([]);
    expect(historyNotes(first, other)).toEqual([
      expect.stringContaining('“new” is not in the history yet'),
    ]);
  });

  test('in English needs a new revision', () => {
    const before = wordsOf({ en: text, fr: paix });
    const words = { en: { ...text, badge: 'Peace now' }, fr: paix };
    const about = { date: '2026-02-01', why: 'Sooner.' };
    expect(() => withChanges(first, before, wordsOf(words), about)).toThrow('revision must rise');
    expect(withChanges(first, before, wordsOf(words, 2), about)).toHaveLength(2);
  });

  test('a new language is no change of words, and counts from its entry on', () => {
    const after = wordsOf({ de: text, en: text, fr: paix });
    expect(historyProblems(first, after)).toEqual([]);
    const next = withChanges(first, wordsOf({ en: text, fr: paix }), after, {
      date: '2026-02-01',
      why: 'German.',
    });
    expect(next.at(-1)).toMatchObject({ added: ['de'], words: {} });
    expect(historyProblems(next, wordsOf({ de: paix, en: text, fr: paix }))).toHaveLength(1);
  });

  test('needs the words of the last entry to compare with', () => {
    const other = wordsOf({ en: { ...text, alt: 'Something else' }, fr: paix });
    const about = { date: '2026-02-01', why: 'x' };
    expect(() => withChanges(first, other, other, about)).toThrow('not those of its last entry');
  });
});

test('an old entry cannot be rewritten: the next one names another hash', () => {
  const next = withChanges(
    first,
    wordsOf({ en: text, fr: paix }),
    wordsOf({ en: { ...text, badge: 'Peace now' }, fr: paix }, 2),
    { date: '2026-02-01', why: 'Sooner.' },
  );
  const forged = [{ ...next[0]!, why: 'It was always so.' }, ...next.slice(1)];
  expect(chainProblems(next, ({ message }) => message)).toEqual([]);
  expect(chainProblems(forged, ({ message }) => message)).toEqual([
    expect.stringContaining('the line of peace has changed'),
  ]);
  expect(growsFrom(chainText(next), chainText(forged))).toBe(false);
});
