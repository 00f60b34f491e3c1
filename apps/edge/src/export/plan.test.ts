// Which files there are: names that every disk takes, few where few are asked for, a refusal for a name that there is not.
import { expect, test } from 'vitest';
import { planOf, type Offer } from './plan.ts';

const url = 'https://example.org';
const offer: Offer = {
  messages: ['ceasefire-now', 'let-aid-in'],
  current: 'let-aid-in',
  languages: ['ar', 'cy', 'en', 'zh-Hant'],
  advice: ['speak-at-work'],
  campaigns: { 'ceasefire-now': 'peace', 'let-aid-in': 'peace' },
  signs: ['sign/key/favicon.svg'],
  figures: ['gaza-killed'],
  assets: ['assets/x.js', 'banner@1.0.0.js', 'banner@next.js', 'index.html', 'worker.js'],
};

test('badges are in every language, pages in those with most readers', () => {
  const { files } = planOf(offer, {}, url);
  expect(files).toEqual(
    expect.arrayContaining([
      'index.html',
      'banner@1.0.0.js',
      'let-aid-in.svg',
      'let-aid-in/zh-Hant/for-the-badge.svg',
      'default/cy/flat.svg',
      'about/let-aid-in/ar.html',
      'card/default/en.png',
      'about/campaign/peace/ar.html',
      'sign/key/favicon.svg',
      'help/speak-at-work/index.html',
      'data/gaza-killed.svg',
      'history.rss',
      'docs/ar.html',
      'privacy/index.html',
      'verify/ar.html',
      'data/index.html',
      'data/corrections.rss',
      'data/corrections/ar.feed.json',
      'robots.txt',
      '.well-known/security.txt',
    ]),
  );
  for (const absent of [
    'about/let-aid-in/cy.html',
    'worker.js',
    'banner@next.js',
    'index.html/index.html',
  ])
    expect(files).not.toContain(absent);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});

test('the words of a host’s own messages go along, as far as the messages do', () => {
  const words = { 'let-aid-in': 'words/let-aid-in-0123456789abcdef.json' };
  expect(planOf({ ...offer, words }, {}, url).files).toContain(words['let-aid-in']);
  const { files } = planOf({ ...offer, words }, { only: ['ceasefire-now'] }, url);
  expect(files).not.toContain(words['let-aid-in']);
});

test('few are few, in each form', () => {
  const { files, languages } = planOf(
    offer,
    { only: ['let-aid-in'], lang: ['CY', 'en'] },
    undefined,
  );
  expect(languages).toEqual(['cy', 'en']);
  expect(files).toContain('about/let-aid-in/cy.html');
  expect(files.filter((file) => /ceasefire|\/ar[/.]|\.rss/.test(file))).toEqual([]);
});

test('security.txt is there where machines look for it: at the root of an address', () => {
  const below = planOf(offer, {}, 'https://example.org/kit').files;
  expect(below).toContain('data/corrections.rss');
  for (const files of [below, planOf(offer, {}, undefined).files])
    expect(files).not.toContain('.well-known/security.txt');
});

test('default is there where its message is', () => {
  expect(planOf(offer, { only: ['ceasefire-now'] }, undefined).files).not.toContain('default.svg');
});

test.each([
  [{ only: ['let-aid'] }, '--only: there is no "let-aid". Allowed: ceasefire-now, let-aid-in.'],
  [{ lang: ['xx'] }, '--lang: there is no "xx". Allowed: ar, cy, en, zh-Hant.'],
  [{ only: [] }, '--only: nothing is named.'],
])('%j is refused', (choice, sentence) => {
  expect(() => planOf(offer, choice, undefined)).toThrow(sentence);
});
