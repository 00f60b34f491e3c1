// What /verify says of words, addresses and snippets that somebody pastes.
import { expect, test } from 'vitest';
import { findingOf, type KnownMessage } from './answer.ts';

const here = 'https://badges.example.org';
const text = {
  en: {
    badge: 'Permanent ceasefire now',
    headline: 'We call for a permanent ceasefire in Gaza.',
    alt: 'Palestine: permanent ceasefire now',
  },
};
const messages: KnownMessage[] = [{ id: 'permanent-ceasefire', revision: 2, text }];
const trust = { keys: [], threshold: 1, leastSequence: 1, hosts: [] };
const find = (pasted: string) =>
  findingOf(
    pasted,
    trust,
    0,
    { messages: () => Promise.resolve(messages), history: () => Promise.resolve([]) },
    here,
  );

test.each([
  'We call for a permanent ceasefire in Gaza.',
  'Palestine: Permanent ceasefire now',
  'Palestine Permanent ceasefire now',
  'permanent ceasefire now',
  `${here}/permanent-ceasefire.svg?lang=ar`,
  `[![Palestine](${here}/permanent-ceasefire.svg)](https://example.org/)`,
  `<script async src="${here}/banner@1.0.0.js" data-message="permanent-ceasefire"></script>`,
  '<solidarity-banner headline="We call for a permanent ceasefire in Gaza."></solidarity-banner>',
])('words of the kit: %s', async (pasted) => {
  const found = await find(pasted);
  expect(found).toMatchObject({ kind: 'message', message: { id: 'permanent-ceasefire' } });
  expect(found).not.toHaveProperty('elsewhere');
});

test('an address elsewhere is said to be there', async () => {
  expect(await find('https://other.example/permanent-ceasefire.svg')).toMatchObject({
    kind: 'message',
    elsewhere: 'other.example',
  });
});

test.each([
  'Something else',
  `${here}/permanent-ceasefire.svg?label=Something+else`,
  `${here}/badge/a-b`,
  'https://example.org/',
  `<script src="${here}/banner.js" data-message="permanent-ceasefire" data-headline="Something else"></script>`,
])('not words of the kit: %s', async (pasted) => {
  expect(await find(pasted)).toEqual({ kind: 'unknown' });
});
