// The entries are whole in both languages, sourced and dated; every want has answers; feeds are well-formed.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SaxesParser } from 'saxes';
import { answersTo, entries, isStale, jsonFeed, rssFeed, wants, type Entry } from './index.ts';
import { directoryProblems } from './schema.ts';

test('at least forty entries, each in a file of its own name, none with a problem', () => {
  const files = readdirSync(new URL('entries', import.meta.url))
    .filter((name) => !name.includes('.generated.'))
    .map((name) => name.replace(/\.ts$/, ''));
  const ids = entries.map(({ id }) => id);
  const misnamed = files.filter((name) => ids.filter((id) => id === name).length !== 1);
  expect(misnamed.map((name) => `${name}.ts: '${name}' has to be its id, and no other’s`)).toEqual(
    [],
  );
  expect(entries.length).toBeGreaterThanOrEqual(40);
  expect(directoryProblems(entries)).toEqual([]);
});

test('Arabic is Arabic, but for names that are written in Latin letters', () => {
  for (const { ar } of entries)
    for (const text of [ar.what, ar.who, ar.start, ar.unseen ?? 'ع', ...(ar.body ?? [])])
      expect(text).toMatch(/\p{Script=Arabic}/u);
});

test('a title that says what an entry is says it in Arabic, too; a name stays as it is written', () => {
  const says = entries.filter(({ en }) => /: | on |site from|funds|for Palestinians/.test(en.name));
  expect(says.length).toBeGreaterThan(10);
  for (const { ar } of says) expect(ar.name).toMatch(/\p{Script=Arabic}{3}/u);
});

test('advice says what it rests on, with an address and a day', () => {
  const advice = (entries as readonly Entry[]).filter(({ en }) => en.body);
  expect(advice.length).toBeGreaterThan(4);
  for (const { id, sources = [] } of advice) {
    expect([id, sources.length]).not.toEqual([id, 0]);
    for (const { url } of sources) expect(url).toMatch(/^https:/);
  }
});

test.each(wants.map(({ id }) => [id]))('“%s” has answers, also in words', (want) => {
  expect(answersTo(want).length).toBeGreaterThan(0);
});

test('no cloud of a company that the people we build for are asking to change', () => {
  for (const { url = '', source } of entries)
    expect(`${url} ${source.url}`).not.toMatch(/\.vercel\.app|azurewebsites|amazonaws|\.web\.app/);
});

describe('what cannot stay is said with the file', () => {
  const [one] = entries as readonly Entry[];
  test.each([
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ checked: '2026-02-30' }, 'checked'],
    [{ wants: [] }, 'wants'],
    [{ en: { ...one!.en, what: '' } }, 'en.what'],
    [{ en: { ...one!.en, photo: 'x.jpg' } }, 'en'],
  ])('%j', (change, where) => {
    const [problem] = directoryProblems([{ ...one!, ...(change as object) } as Entry]);
    expect(problem).toMatch(new RegExp(`^${one!.id}\\.ts: ${where}`));
  });
  test('a double', () => {
    expect(directoryProblems([one!, { ...one!, id: 'another' }])).toEqual([
      `another.ts: the same as ${one!.id}.ts`,
    ]);
  });
});

test('an entry that was not checked within 180 days says so', () => {
  const entry = { ...entries[0]!, checked: '2026-01-01' };
  expect([isStale(entry, '2026-06-30'), isStale(entry, '2026-07-01')]).toEqual([false, true]);
});

test('feeds: newest first, and what is written in them stays text', () => {
  const about = {
    title: 'A & B',
    page: 'https://x.example/help',
    feed: 'https://x.example/help.xml',
    lang: 'en',
  } as const;
  const late: Entry = {
    ...entries[0]!,
    id: 'late',
    added: '2027-01-01',
    en: { ...entries[0]!.en, name: '<b>"x"&' },
  };
  const rss = rssFeed([...entries, late], about);
  const parser = new SaxesParser();
  const titles: string[] = [];
  let path = '';
  parser.on('opentag', ({ name }) => (path = name));
  parser.on('text', (text) => path === 'title' && titles.push(text));
  parser.write(rss).close();
  expect(titles.slice(0, 2)).toEqual(['A & B', '<b>"x"&']);
  const feed = jsonFeed([...entries, late], about) as {
    items: { url: string; date_published: string }[];
  };
  expect(feed.items[0]).toMatchObject({
    url: 'https://x.example/help#late',
    date_published: '2027-01-01T00:00:00Z',
  });
  expect(feed.items.length).toBe(50);
});
