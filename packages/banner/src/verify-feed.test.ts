// The script's own reader against the attacks that the service's reader withstands.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attacks,
  feed,
  makeKeys,
  now,
  one,
  signed,
  stranger,
  two,
} from '../../campaigns/src/feed/testing/forger.ts';
import { verifyFeed, type Trust } from './verify-feed.ts';
import { pointOf } from './point.ts';

let trust: Trust;
beforeAll(async () => {
  await makeKeys();
  trust = {
    keys: [one, two].map(({ x, y }) => ({ point: pointOf(x, y) })),
    leastSequence: 40,
    hosts: ['www.unrwa.org'],
  };
});

test('what two trusted keys have signed is believed, whatever strangers add', async () => {
  expect(await verifyFeed(await signed(), trust, now)).toEqual(feed.current);
  expect(await verifyFeed(await signed({}, [stranger, one, two]), trust, now)).toEqual(
    feed.current,
  );
});

describe('refused', () => {
  // How long a feed may be is judged as it comes in: tests/banner/live.test.ts.
  test.each(attacks.filter(([name]) => name !== 'an oversized document'))('%s', async (_, make) => {
    await expect(verifyFeed(await make(), trust, now)).rejects.toBeDefined();
  });

  test.each([
    ['a key before its start', { from: now + 1 }],
    ['a key after its end', { until: now - 1 }],
  ])('%s', async (_, change) => {
    const [first, second] = trust.keys;
    const keys = [first!, { ...second!, ...change }];
    await expect(verifyFeed(await signed(), { ...trust, keys }, now)).rejects.toBe(
      'not signed by two',
    );
  });
});
