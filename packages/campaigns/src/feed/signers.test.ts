// Each signature of a feed is told apart: trusted, of an unknown key, out of its time, or not of this feed.
import { expect, test } from 'vitest';
import type { Feed } from './model.ts';
import { generateFeedKey, publicFeedKey, signFeed } from './sign.ts';
import { signersOf } from './signers.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const feed = { sequence: 42, by: { name: 'x', url: 'https://example.org/' } } as unknown as Feed;

test('every kind of signature', async () => {
  const [good, late, bad, stranger] = await Promise.all(
    Array.from({ length: 4 }, () => generateFeedKey()),
  );
  let text = await signFeed({ feed }, good!);
  for (const key of [late!, { ...stranger!, kid: bad!.kid }, stranger!])
    text = await signFeed({ signed: text }, key);
  const keys = [
    publicFeedKey(good!),
    { ...publicFeedKey(late!), from: '2027-01-01T00:00:00Z' },
    publicFeedKey(bad!),
  ];
  expect(await signersOf(text, { keys, leastSequence: 1, hosts: [] }, now)).toEqual([
    { kid: good!.kid, state: 'trusted' },
    { kid: late!.kid, state: 'out-of-time' },
    { kid: bad!.kid, state: 'invalid' },
    { kid: stranger!.kid, state: 'unknown-key' },
  ]);
});

test.each(['', 'null', '{}', '<!doctype html>', '{"payload":"x","signatures":[{}]}'])(
  '%j is no feed',
  async (text) => {
    const trust = { keys: [], leastSequence: 1, hosts: [] };
    await expect(signersOf(text, trust, now)).rejects.toThrow('not a feed');
  },
);
