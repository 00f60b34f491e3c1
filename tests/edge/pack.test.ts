// The packed server, far from the workspace: no TypeScript, no packages, the same bytes, and a new release put in place of the old one.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mixedLoad } from '../../apps/edge/bench/mixed-load.ts';
import { startProcess, type ServiceProcess } from '../../apps/edge/bench/service-process.ts';
import { archive, bytesBelow, packServer } from '../../apps/edge/scripts/pack.ts';
import { start } from '../../apps/edge/src/node.ts';

const far = mkdtempSync(join(tmpdir(), 'kit server '));
const folder = join(far, 'releases', '1');
const program = join(folder, 'server.js');
let service: ServiceProcess | undefined;

beforeAll(() => packServer(folder));
afterEach(async () => {
  await service?.stop();
  service = undefined;
});
afterAll(() => rmSync(far, { recursive: true, force: true }));

test('holds programs, WebAssembly and files: no TypeScript, no packages, far below 100 MB', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /\.tsx?$|node_modules/.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(['server.js', 'LICENSE', 'third-party-licences.md']),
  );
  expect(bytesBelow(folder)).toBeLessThan(60e6);
  const { dependencies, private: closed } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { dependencies?: object; private: boolean };
  expect([dependencies, closed]).toEqual([undefined, true]);
});

test('the same files give the same tarball, with one folder in it', () => {
  // A part of it, since the whole takes a while to compress.
  const part = join(folder, 'assets', 'assets', 'logos');
  const [one, other] = [join(far, 'one.tar.gz'), join(far, 'other.tar.gz')];
  archive(part, one);
  archive(part, other);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  const list = spawnSync('tar', ['-tzf', one], { encoding: 'utf8' }).stdout.trim().split('\n');
  expect(list.filter((name) => !name.startsWith('solidarity-kit-server/'))).toEqual([]);
});

test.each([
  '/ceasefire-now',
  '/ceasefire-now.png?scale=4',
  '/badge/%D8%BA%D8%B2%D8%A9-%E5%81%9C%E6%88%98%E4%BB%8A%F0%9F%8D%89-red?logo=github&style=tatreez',
  '/banner.js',
  '/',
])('%s has the bytes and the tag of the workspace', async (path) => {
  // One address for both, which the page names.
  const publicUrl = 'https://kit.example';
  const workspace = await start({ host: '127.0.0.1', port: 0, publicUrl });
  try {
    service = await startProcess({ PUBLIC_URL: publicUrl }, [], { program });
    const [ours, theirs] = await Promise.all([
      fetch(workspace.url + path),
      fetch(service.url + path),
    ]);
    expect(theirs.status).toBe(200);
    expect(theirs.headers.get('etag')).toBe(ours.headers.get('etag'));
    expect(Buffer.from(await theirs.arrayBuffer())).toEqual(Buffer.from(await ours.arrayBuffer()));
  } finally {
    await workspace.close();
  }
});

test('the health check ends with 0 while it answers, and with 1 when it does not', async () => {
  service = await startProcess({}, [], { program });
  const PORT = new URL(service.url).port;
  const check = () =>
    spawnSync(process.execPath, [join(folder, 'healthcheck.js')], {
      env: { ...process.env, HOST: '0.0.0.0', PORT },
    }).status;
  expect(check()).toBe(0);
  await service.stop();
  expect(check()).toBe(1);
});

test('a new release takes over on SIGHUP, and back, without a lost answer', async () => {
  const next = join(far, 'releases', '2');
  cpSync(folder, next, { recursive: true });
  writeFileSync(join(next, 'assets/build.json'), JSON.stringify({ build: 'next' }));
  const current = join(far, 'current');
  const point = (to: string) => {
    symlinkSync(to, `${current}.new`);
    renameSync(`${current}.new`, current);
  };
  point(folder);
  service = await startProcess({ WORKERS: '2' }, [], {
    program: join(current, 'server.js'),
    options: ['--preserve-symlinks-main'],
  });
  const { url, process: first } = service;
  /** Versions that eight answers over connections of their own tell. */
  const versions = async () => {
    const answers = Array.from({ length: 8 }, async () => {
      const answer = await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
      return ((await answer.json()) as { version: string }).version;
    });
    return [...new Set(await Promise.all(answers))];
  };
  const [old] = await versions();
  const load = mixedLoad({ url, ms: 6000, connections: 2 });
  point(next);
  first.kill('SIGHUP');
  await expect.poll(versions, { timeout: 40_000 }).toEqual([expect.stringMatching(/\+next$/)]);
  point(folder);
  first.kill('SIGHUP');
  await expect.poll(versions, { timeout: 40_000 }).toEqual([old]);
  expect((await load).failures).toEqual([]);
}, 120_000);
