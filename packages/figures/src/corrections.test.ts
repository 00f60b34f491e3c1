// Corrections to read: numbers and days as the locale writes them, newest first, and feeds whose items never come twice.
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { accept, advance } from './advance.ts';
import {
  correctionsJsonFeed,
  correctionsRss,
  correctionTexts,
  type CorrectionWords,
} from './corrections.ts';
import { snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

const words: CorrectionWords = {
  title: 'Corrections & more',
  kinds: {
    fall: '{label}: lowered from {from} ({before}) to {to} ({on}).',
    jump: '{label}: raised from {from} ({before}) to {to} ({on}).',
    older: '{label}: {to} ({on}).',
  },
  accepted: 'Accepted on {date}.',
  own: 'As the dataset’s own history shows.',
};
const about = {
  page: 'https://k.example/data?lang=en',
  feed: 'https://k.example/data/corrections.rss',
};

/** The snapshot after a fall that an operator accepted. */
function corrected(note: string) {
  const row = { report_date: '2026-09-01', report_source: 'mohtel', killed_cum: 73_000 };
  const held = advance(snapshot, { 'gaza-daily': [row] }, '2026-09-01T06:00:00Z');
  return accept(held, 'gaza-killed', { on: '2026-09-02', note });
}

test('each in a sentence, newest first', () => {
  const [first, , , last] = correctionTexts(
    corrected('Double <entries> & more.'),
    wordsFor('en'),
    words,
  );
  expect(first).toEqual({
    id: 'gaza-killed-2026-09-01-73000',
    date: '2026-09-02',
    title: 'Killed in Gaza: lowered from 73,419 (22 August 2026) to 73,000 (1 September 2026).',
    text: 'Killed in Gaza: lowered from 73,419 (22 August 2026) to 73,000 (1 September 2026). Accepted on 2 September 2026. Double <entries> & more.',
  });
  expect(last).toMatchObject({ id: 'gaza-women-killed-2023-10-19-1000', date: '2023-10-19' });
});

test('in Arabic, with its digits', () => {
  const [first] = correctionTexts(corrected(''), wordsFor('ar'), words);
  expect(first!.title).toMatch(/القتلى في غزة.*٧٣٬٤١٩.*٧٣٬٠٠٠/);
});

test('the feeds are well-formed, and what is written in them stays text', () => {
  // Controls and halves of characters, which XML cannot have.
  const note = 'Double <entries> & \u0001\u001b\ud800\uffffmore.';
  const corrections = correctionTexts(corrected(note), wordsFor('en'), words);
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(correctionsRss(corrections, about, words, 'en')).close();
  expect(texts.join('|')).toContain('Double <entries> & more.');
  expect(texts).toContain('Corrections & more');
  const feed = correctionsJsonFeed(corrections, about, words, 'en') as { items: { id: string }[] };
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(4);
});

test('a number that is lowered to the same value again on the same day has an id of its own, and the first keeps its own', () => {
  const once = corrected('');
  const [correction] = once.corrections.slice(-1);
  const twice = { corrections: [...once.corrections, correction!] };
  const idsOf = (log: Pick<typeof once, 'corrections'>) =>
    correctionTexts(log, wordsFor('en'), words).map(({ id }) => id);
  expect(new Set(idsOf(twice)).size).toBe(idsOf(once).length + 1);
  expect(idsOf(twice)).toEqual(expect.arrayContaining(idsOf(once)));
});
