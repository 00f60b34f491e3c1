// Figures on real workerd: the cron fetches them, KV keeps them, another isolate shows them, and a dataset that misbehaves changes nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkerd, type Workerd } from '../../apps/edge/scripts/workerd.ts';
import { readStored, type FiguresStorage } from '../../packages/figures/src/slots.ts';

const edge = fileURLToPath(new URL('../../apps/edge/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'figures-worker-'));
let source: Server;
let origin: string;
let asked = 0;
let answer: 'rows' | 'redirect' | 'error' = 'rows';
let workerd: Workerd | undefined;

/** As many days as the dataset has at least, up to 1 September 2026. */
const rows = Array.from({ length: 1100 }, (_, i) => ({
  report_date: new Date(Date.parse('2026-09-01') - (1099 - i) * 86_400_000)
    .toISOString()
    .slice(0, 10),
  report_source: 'mohtel',
  killed_cum: 73_450,
}));

beforeAll(async () => {
  source = createServer((request, response) => {
    asked++;
    if (answer === 'redirect') return void response.writeHead(302, { location: '/other' }).end();
    if (answer === 'error') return void response.writeHead(500).end('[]');
    response.end(JSON.stringify(request.url?.includes('casualties') ? rows : { not: 'a file' }));
  });
  await new Promise<void>((done) => source.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(source.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await workerd?.close();
  source.close();
  rmSync(folder, { recursive: true });
});

function start(vars: Readonly<Record<string, string>>): Promise<Workerd> {
  const path = join(folder, 'wrangler.jsonc');
  const config = {
    name: 'solidarity-kit',
    main: join(edge, 'src/worker.ts'),
    compatibility_date: '2026-09-01',
    kv_namespaces: [{ binding: 'DATA', id: 'data' }],
    triggers: { crons: ['17 5 * * *'] },
    assets: { directory: join(edge, 'dist/assets'), binding: 'ASSETS', run_worker_first: true },
  };
  writeFileSync(path, JSON.stringify(config));
  return startWorkerd({ PUBLIC_URL: 'http://localhost', DATA_SOURCE: origin, ...vars }, path);
}

async function killed(): Promise<unknown> {
  return (await workerd!.ask(`/data/gaza-killed.json?x=${Math.random()}`)).json();
}

interface Namespace {
  get(key: string, type: 'json'): Promise<unknown>;
  put(key: string, value: string): Promise<void>;
}

/** What is kept, read as another isolate reads it. */
async function stored() {
  const { DATA } = (await workerd!.bindings()) as { DATA: Namespace };
  const storage: FiguresStorage = {
    getItem: (key) => DATA.get(key, 'json'),
    setItem: (key, value) => DATA.put(key, value),
  };
  return readStored(storage);
}

test('the cron of a service that was not told to refresh asks nobody, and visitors cause nothing', async () => {
  workerd = await start({});
  for (let i = 0; i < 3; i++) expect(await killed()).toMatchObject({ value: 73_419 });
  expect(await workerd.cron()).toBe('ok');
  expect(asked).toBe(0);
  await workerd.close();
});

test('told to, it fetches, shows and keeps; what misbehaves changes nothing', async () => {
  workerd = await start({ DATA_REFRESH: 'daily' });
  expect(await killed()).toMatchObject({ value: 73_419, reported: '2026-08-22' });
  expect(asked).toBe(0);
  expect(await workerd.cron()).toBe('ok');
  expect(asked).toBe(4);
  expect(await killed()).toMatchObject({ value: 73_450, reported: '2026-09-01' });
  expect(await stored()).toMatchObject({
    serial: 1,
    document: { figures: { 'gaza-killed': { value: 73_450, reported: '2026-09-01' } } },
  });
  for (answer of ['redirect', 'error'] as const) {
    expect(await workerd.cron()).toBe('ok');
    expect(await killed()).toMatchObject({ value: 73_450, reported: '2026-09-01' });
    expect((await stored())?.serial).toBe(1);
  }
});
