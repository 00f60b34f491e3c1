// Figures on a real Node service: refreshed from a server that plays the dataset, kept over a restart, never worse than the last good state.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { start } from '../../apps/edge/src/node/start.ts';
import { snapshot } from '../../packages/figures/src/snapshot.ts';

let source: Server;
let origin: string;
let asked = 0;
let killed = 73_450;
let broken = false;
const folder = mkdtempSync(join(tmpdir(), 'figures-'));

/** As many days as the dataset has at least, up to 1 September 2026. */
const rows = () =>
  Array.from({ length: 1100 }, (_, i) => ({
    report_date: new Date(Date.parse('2026-09-01') - (1099 - i) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    report_source: 'mohtel',
    killed_cum: killed,
  }));

beforeAll(async () => {
  source = createServer((request, response) => {
    asked++;
    if (broken) return void response.writeHead(500).end();
    const json = request.url?.includes('casualties') ? rows() : { not: 'a file' };
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((done) => source.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(source.address() as AddressInfo).port}`;
});
afterAll(() => {
  source.close();
  rmSync(folder, { recursive: true });
});

const settings = { host: '127.0.0.1', port: 0, dataFolder: folder, logLevel: 'off' } as const;
/** Waits for what a refresh brings, on a machine that may be busy. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

async function ask(url: string, path = '/data/gaza-killed.json') {
  return (await (await fetch(url + path)).json()) as Record<string, unknown>;
}

test('a service that was not told to refresh asks nobody', async () => {
  const service = await start({ ...settings, dataSource: origin });
  expect(await ask(service.url)).toMatchObject({ value: 73_419, reported: '2026-08-22' });
  await service.close();
  expect(asked).toBe(0);
});

test('a refresh is shown, kept over a restart, and a visitor causes none', async () => {
  const service = await start({ ...settings, dataSource: origin, dataRefresh: true });
  await eventually(async () =>
    expect(await ask(service.url)).toMatchObject({ value: 73_450, reported: '2026-09-01' }),
  );
  const before = asked;
  for (let i = 0; i < 20; i++) await ask(service.url, `/data/gaza-injured.json?x=${i}`);
  expect(asked).toBe(before);
  expect(await ask(service.url, '/data/gaza-children-killed.json')).toMatchObject({
    value: 20_179,
    reported: '2025-10-07',
    carried: true,
    through: '2026-09-01',
  });
  await service.close();

  const again = await start({ ...settings });
  expect(await ask(again.url)).toMatchObject({ value: 73_450, reported: '2026-09-01' });
  await again.close();
});

test('a jump is held and said; the published number stays with its day', async () => {
  killed = 99_000;
  const service = await start({ ...settings, dataSource: origin, dataRefresh: true });
  await eventually(async () =>
    expect(await ask(service.url)).toMatchObject({
      value: 73_450,
      held: { value: 99_000, reason: 'jump' },
    }),
  );
  expect(await ask(service.url, '/data/corrections.json')).toMatchObject({
    held: expect.arrayContaining([
      expect.objectContaining({ figure: 'gaza-killed', value: 99_000 }),
    ]) as unknown[],
  });
  await service.close();
});

test('a dataset that is down, and a store that was cut off in the middle of a write, leave the last good state', async () => {
  broken = true;
  const newest = readdirSync(folder)
    .map((name) => join(folder, name))
    .toSorted((a, b) => serialOf(b) - serialOf(a))[0]!;
  truncateSync(newest, 5000);
  const service = await start({ ...settings, dataSource: origin, dataRefresh: true });
  expect(await ask(service.url)).toMatchObject({ value: 73_450, reported: '2026-09-01' });
  await service.close();
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 10);
  const empty = await start({ ...settings });
  expect(await ask(empty.url)).toMatchObject({ value: snapshot.figures['gaza-killed']!.value });
  await empty.close();
});

function serialOf(path: string): number {
  return (JSON.parse(readFileSync(path, 'utf8')) as { serial: number }).serial;
}
