// The signed feed on a real Node service: served as it was signed, followed where the operator says so, and never worse than the last good one.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import type { Feed } from '../../packages/campaigns/src/feed/model.ts';
import {
  generateFeedKey,
  publicFeedKey,
  signFeed,
  type FeedSigningKey,
} from '../../packages/campaigns/src/feed/sign.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-'));
const file = join(folder, 'feed.jws');
const trust = join(folder, 'trust.json');
let keys: FeedSigningKey[];
let service: Service;

/** Puts a feed in place in one step, as an operator should. */
async function publish(sequence: number, message: string, signers = keys): Promise<string> {
  const feed: Feed = {
    kind: 'solidarity-feed',
    version: 1,
    sequence,
    issued: new Date(Date.now() - 60_000).toISOString(),
    expires: new Date(Date.now() + 86_400_000).toISOString(),
    by: { name: 'A campaign', url: 'https://example.org/' },
    current: {
      message,
      revision: 1,
      href: 'https://example.org/act',
      words: { en: { headline: 'Words.', action: 'Act' } },
    },
  };
  let text = await signFeed({ feed }, signers[0]!);
  for (const key of signers.slice(1)) text = await signFeed({ signed: text }, key);
  put(text);
  return text;
}

function put(text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const health = async () =>
  ((await (await fetch(`${service.url}/healthz`)).json()) as { feed: Record<string, unknown> })
    .feed;
const titleOf = async (path: string) =>
  /<title>(.*?)<\/title>/.exec(await (await fetch(service.url + path)).text())?.[1];
const eventually = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 30_000, interval: 250 });

beforeAll(async () => {
  keys = [await generateFeedKey(), await generateFeedKey()];
  writeFileSync(
    trust,
    JSON.stringify({ keys: keys.map(publicFeedKey), leastSequence: 1, hosts: ['example.org'] }),
  );
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

test('served as signed, followed, changed without a restart, and kept when the next one is forged', async () => {
  const first = await publish(5, 'let-aid-in');
  service = await start({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'off',
    feedFile: file,
    feedTrust: trust,
    feedFollow: true,
  });
  const answer = await fetch(`${service.url}/feed`);
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(await answer.text()).toBe(first);
  expect(await titleOf('/default')).toMatch(/aid/);
  expect(await health()).toMatchObject({ sequence: 5 });

  await publish(6, 'protect-children');
  await eventually(async () => expect(await health()).toMatchObject({ sequence: 6 }));
  await eventually(async () => expect(await titleOf('/default')).toMatch(/children/));
  expect(await titleOf('/let-aid-in')).toMatch(/aid/);

  const forgeries: [string, () => Promise<unknown> | void][] = [
    ['not enough trusted signatures', () => publish(7, 'free-palestine', [keys[0]!])],
    ['older than what is known', () => publish(4, 'free-palestine')],
    ['not a feed', () => put('<!doctype html><title>Sold</title>')],
    ['not a feed', () => put('')],
  ];
  for (const [problem, forge] of forgeries) {
    await publish(6, 'protect-children');
    await eventually(async () => expect(await health()).not.toHaveProperty('problem'));
    await forge();
    await eventually(async () => expect(await health()).toMatchObject({ sequence: 6, problem }));
    expect(await titleOf('/default')).toMatch(/children/);
    expect((await fetch(`${service.url}/feed`)).status).toBe(200);
  }
}, 120_000);

test('keys are read again when the service is told to: what a withdrawn key signed goes, what cannot be read changes nothing', async () => {
  await publish(8, 'let-aid-in');
  await eventually(async () => expect(await health()).toMatchObject({ sequence: 8 }));
  for (const broken of ['{', '{"keys":[{}],"leastSequence":1,"hosts":"example.org"}']) {
    writeFileSync(trust, broken);
    await service.reread();
    expect(await health()).toMatchObject({ sequence: 8 });
  }
  const next = [await generateFeedKey(), keys[1]!];
  const list = { keys: next.map(publicFeedKey), leastSequence: 1, hosts: ['example.org'] };
  writeFileSync(trust, JSON.stringify(list));
  await service.reread();
  expect(await health()).toMatchObject({ problem: 'not enough trusted signatures' });
  expect((await fetch(`${service.url}/feed`)).status).toBe(404);
  await publish(9, 'protect-children', next);
  await eventually(async () => expect(await health()).toMatchObject({ sequence: 9 }));
}, 60_000);
