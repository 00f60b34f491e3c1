// A host's own data on real workerd: from KV, where a change is taken up without a deployment, and from the assets.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { startWorkerd, type Workerd } from '../../apps/edge/scripts/workerd.ts';
import { readOwn } from '../../packages/campaigns/src/own/read.ts';
import { kit, ownFiles } from '../../packages/campaigns/src/testing/own-files.ts';
import { saidBy } from './own-data.ts';

const edge = fileURLToPath(new URL('../../apps/edge/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'own-worker-'));
let workerd: Workerd | undefined;
afterEach(async () => {
  await workerd?.close();
  workerd = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `solidarity-kit check --out` writes. */
const written = (files: Readonly<Record<string, string>>) =>
  JSON.stringify({
    files: readOwn(new Map(Object.entries(files)), { today: '2026-11-26' }).files,
  });

/** A configuration of the Worker with other parts. */
function configuration(name: string, parts: object): string {
  const path = join(folder, `${name}.jsonc`);
  const config = {
    name: 'solidarity-kit',
    main: join(edge, 'src/worker.ts'),
    compatibility_date: '2026-09-01',
    assets: {
      directory: join(edge, 'dist/assets'),
      binding: 'ASSETS',
      run_worker_first: true,
      html_handling: 'none',
      not_found_handling: 'none',
    },
    ...parts,
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

test('from KV: everything shows it, a change is taken up, a broken one is not', async () => {
  const path = configuration('kv', { kv_namespaces: [{ binding: 'KIT', id: 'kit' }] });
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' }, path);
  const { ask } = workerd;
  const { KIT } = (await workerd.bindings()) as {
    KIT: { put(key: string, value: string): Promise<void> };
  };
  await KIT.put('kit-data', written(ownFiles));

  expect(await saidBy(ask, '/come-and-stand')).toBe('Vigil: Come and stand');
  expect(await saidBy(ask, '/default')).toBe('Vigil: Come and stand');
  expect(await saidBy(ask, '/free-palestine')).toContain('No message is called');
  expect(await (await ask('/about/come-and-stand')).text()).toContain('· Vigil Kit</title>');
  expect((await ask('/card/come-and-stand.png')).headers.get('content-type')).toBe('image/png');
  const messages = (await (await ask('/messages.json')).json()) as {
    messages: { words: { url: string } }[];
  };
  expect((await ask(messages.messages[0]!.words.url)).status).toBe(200);

  const next = kit.replace(/default:[^]*$/, 'default: let-aid-in\n');
  await KIT.put('kit-data', written({ ...ownFiles, 'kit.yaml': next }));
  // An isolate looks every 30 seconds.
  await vi.waitFor(
    async () => expect(await saidBy(ask, '/default')).toBe('Palestine: let aid into Gaza'),
    { timeout: 50_000, interval: 1000 },
  );

  await KIT.put('kit-data', '{"files":[{"name":"kit.yaml","value":{"hide":["x"]}}]}');
  await vi.waitFor(
    async () =>
      expect(await (await ask('/healthz')).json()).toMatchObject({
        kitData: {
          problems: [expect.stringContaining('kit.yaml: hide[0]: the kit has no message')],
        },
      }),
    { timeout: 50_000, interval: 1000 },
  );
  expect(await saidBy(ask, '/default')).toBe('Palestine: let aid into Gaza');
}, 150_000);

test('from the assets: one file beside the page', async () => {
  const assets = join(folder, 'assets');
  cpSync(join(edge, 'dist/assets'), assets, { recursive: true });
  writeFileSync(join(assets, 'kit-data.json'), written(ownFiles));
  const path = configuration('assets', {
    assets: {
      directory: assets,
      binding: 'ASSETS',
      run_worker_first: true,
      html_handling: 'none',
      not_found_handling: 'none',
    },
  });
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' }, path);
  expect(await saidBy(workerd.ask, '/bring-a-candle')).toBe('Vigil: Bring a candle');
  expect(await (await workerd.ask('/healthz')).json()).toMatchObject({
    kitData: { data: expect.stringMatching(/\w/) },
  });
});

test('without any the kit is as it is', async () => {
  workerd = await startWorkerd({ PUBLIC_URL: 'http://localhost' }, configuration('none', {}));
  expect(await saidBy(workerd.ask, '/come-and-stand')).toContain('No message is called');
  expect(await (await workerd.ask('/healthz')).json()).not.toHaveProperty('kitData');
});
