// The feed against those who would forge it: only what enough trusted keys signed is believed, and only while it is current.
import { generalVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateFeedKey, publicFeedKey } from './sign.ts';
import {
  attacks,
  bothKeys,
  feed,
  jws,
  makeKeys,
  now,
  one,
  publicJwk,
  signed,
  stranger,
  trust,
  two,
} from './testing/forger.ts';
import { verifyFeed } from './verify.ts';

beforeAll(makeKeys);

test('two signatures of two trusted keys are believed', async () => {
  expect(await verifyFeed(await signed(), trust, now)).toEqual(feed);
});

test('so says jose, of each signature', async () => {
  const { payload } = await generalVerify(
    jws(await signed()),
    await importJWK(publicJwk(one), 'ES256'),
  );
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(feed);
});

test('further signatures by strangers neither help nor harm', async () => {
  expect(await verifyFeed(await signed({}, [stranger, one, two]), trust, now)).toEqual(feed);
});

test('with a threshold of three, two are not enough', async () => {
  const text = await signed();
  await expect(verifyFeed(text, { ...trust, threshold: 3 }, now)).rejects.toThrow('not enough');
});

describe('refused', () => {
  test.each(attacks)('%s', async (_, make, why) => {
    await expect(verifyFeed(await make(), trust, now)).rejects.toThrow(why);
  });

  test('a key before its start, and after its end', async () => {
    const text = await signed();
    for (const change of [{ from: '2026-11-27T00:00:00Z' }, { until: '2026-11-25T00:00:00Z' }])
      await expect(verifyFeed(text, { ...trust, keys: bothKeys(change) }, now)).rejects.toThrow(
        'enough',
      );
    const inTime = bothKeys({ from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' });
    expect(await verifyFeed(text, { ...trust, keys: inTime }, now)).toEqual(feed);
  });

  test('two names for one key are one signature', async () => {
    const twice = { ...one, kid: 'another-name' };
    const named = { ...trust, keys: [publicFeedKey(one), publicFeedKey(twice)] };
    const text = await signed({}, [one, twice]);
    await expect(verifyFeed(text, named, now)).rejects.toThrow('not enough');
  });
});

test('a rotation: the old pair, then one of each, then the new pair; never fewer than two', async () => {
  const three = await generateFeedKey();
  const both = { ...trust, keys: [one, two, three].map(publicFeedKey) };
  const after = { ...trust, keys: [two, three].map(publicFeedKey) };
  const withOld = await signed({ sequence: 43 });
  const withNew = await signed({ sequence: 44 }, [two, three]);
  expect((await verifyFeed(withOld, both, now)).sequence).toBe(43);
  expect((await verifyFeed(withNew, both, now)).sequence).toBe(44);
  expect((await verifyFeed(withNew, after, now)).sequence).toBe(44);
  await expect(verifyFeed(withOld, after, now)).rejects.toThrow('not enough');
});
