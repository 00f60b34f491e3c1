// Two people make keys, sign one feed, publish it; a key is replaced; what is wrong is said in words.
import { stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { kit, put, get, path } = useKit();

const day = 86_400_000;
const iso = (days: number) => new Date(Date.now() + days * day).toISOString();
const feed = (change: object = {}) => ({
  kind: 'solidarity-feed',
  version: 1,
  sequence: 7,
  issued: iso(-1),
  expires: iso(6),
  by: { name: 'A campaign', url: 'https://example.org/' },
  current: {
    message: 'permanent-ceasefire',
    revision: 1,
    href: 'https://example.org/act',
    words: { en: { headline: 'We call for a permanent ceasefire.', action: 'Act now' } },
  },
  ...change,
});

/** Makes two keys, a list that trusts both, and a feed that both have signed. */
async function signedByTwo() {
  const keys = [];
  for (const name of ['one', 'two']) {
    const { out } = await kit(['feed', 'keygen', `${name}.key`]);
    keys.push(JSON.parse(out) as { kid: string });
  }
  await put('trust.json', JSON.stringify({ keys, leastSequence: 1, hosts: ['example.org'] }));
  await put('feed.json', JSON.stringify(feed()));
  await kit(['feed', 'sign', 'feed.json', '--key', 'one.key', '--out', 'half.jws']);
  await kit(['feed', 'sign', 'half.jws', '--key', 'two.key', '--out', 'feed.jws']);
  return keys;
}

test('one signature is refused, two are good, and a changed feed is refused again', async () => {
  await signedByTwo();
  const half = await kit(['feed', 'verify', 'half.jws', '--trust', 'trust.json']);
  expect([half.code, half.out]).toEqual([1, 'half.jws: refused: not enough trusted signatures.\n']);
  const whole = await kit(['feed', 'verify', 'feed.jws', '--trust', 'trust.json', '--json']);
  expect([whole.code, JSON.parse(whole.out)]).toEqual([
    0,
    { file: 'feed.jws', good: true, reason: null },
  ]);
  const late = await kit(['feed', 'verify', 'feed.jws', '--trust', 'trust.json', '--at', iso(7)]);
  expect([late.code, late.out]).toEqual([1, 'feed.jws: refused: expired.\n']);
  const text = await get('feed.jws');
  await put(
    'changed.jws',
    text.replace(/"payload": "(.)/, (_, one: string) => `"payload": "${one === 'e' ? 'f' : 'e'}`),
  );
  expect((await kit(['feed', 'verify', 'changed.jws', '--trust', 'trust.json'])).code).toBe(1);
});

test('a key is for its owner alone, and never overwritten', async () => {
  await kit(['feed', 'keygen', 'my.key']);
  const before = await get('my.key');
  expect((await stat(path('my.key'))).mode & 0o777).toBe(0o600);
  const again = await kit(['feed', 'keygen', 'my.key']);
  expect([again.code, again.out]).toEqual([3, '']);
  expect(again.err).toContain('never overwritten');
  expect(await get('my.key')).toBe(before);
});

test('inspect shows what it says and that nothing was checked', async () => {
  const keys = await signedByTwo();
  const { out, err } = await kit(['feed', 'inspect', 'feed.jws'], { columns: 200 });
  for (const word of ['permanent-ceasefire, revision 1', 'Act now', ...keys.map(({ kid }) => kid)])
    expect(out).toContain(word);
  expect(err).toContain('Nothing of this has been checked');
});

test('a rotation: the old pair, one of each, the new pair', async () => {
  const [old] = await signedByTwo();
  await put('three.pub', (await kit(['feed', 'keygen', 'three.key'])).out);
  const rotated = await kit([
    'feed',
    'rotate',
    'trust.json',
    '--add=three.pub',
    `--retire=${old!.kid}`,
    `--from=${iso(1)}`,
    `--until=${iso(3)}`,
  ]);
  await put('next.json', rotated.out);
  await kit(['feed', 'sign', 'feed.json', '--key', 'two.key', '--out', 'h.jws']);
  await kit(['feed', 'sign', 'h.jws', '--key', 'three.key', '--out', 'new.jws']);
  const codeOf = async (file: string, days: number) =>
    (await kit(['feed', 'verify', file, '--trust', 'next.json', '--at', iso(days)])).code;
  expect(await codeOf('feed.jws', 0)).toBe(0);
  expect(await codeOf('new.jws', 0)).toBe(1);
  expect(await codeOf('feed.jws', 2)).toBe(0);
  expect(await codeOf('new.jws', 2)).toBe(0);
  expect(await codeOf('feed.jws', 4)).toBe(1);
  expect(await codeOf('new.jws', 4)).toBe(0);
});

describe('what cannot be signed is said', () => {
  test.each([
    ['an old one', { expires: iso(-0.5) }, 'expired'],
    ['a long one', { expires: iso(30) }, 'lives too long'],
    ['one without English', { current: { ...feed().current, words: {} } }, 'no English words'],
    ['a list', [], 'not a feed'],
  ])('%s', async (_, change, why) => {
    await kit(['feed', 'keygen', 'my.key']);
    await put('feed.json', JSON.stringify(Array.isArray(change) ? change : feed(change)));
    const { code, out, err } = await kit(['feed', 'sign', 'feed.json', '--key', 'my.key']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  test.each([
    [['feed', 'sign', 'feed.json', '--key', 'none.key'], 3, 'no such file'],
    [['feed', 'sign', 'feed.json', '--key', 'feed.json'], 3, 'not a signing key'],
    [['feed', 'verify', 'feed.json', '--trust', 'feed.json'], 3, 'whom to trust'],
    [['feed', 'inspect', 'text.txt'], 2, 'not a feed'],
    [['feed', 'sign', 'text.txt', '--key', 'my.key'], 3, 'not JSON'],
  ])('%j', async (args, code, why) => {
    await kit(['feed', 'keygen', 'my.key']);
    await put('feed.json', JSON.stringify(feed()));
    await put('text.txt', 'words');
    const result = await kit(args);
    expect([result.code, result.err]).toEqual([code, expect.stringContaining(why)]);
  });
});
