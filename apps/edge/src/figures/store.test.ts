// The store of figures on a real disk: a process that is killed in the middle of a write, two processes at once, and a disk that is full.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStorage } from 'unstorage';
import fsDriver from 'unstorage/drivers/fs-lite';
import { parseDocument, readStored, snapshot, writeStored } from '@solidarity-kit/figures';

const writer = fileURLToPath(new URL('testing/writer.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const storage = () => createStorage({ driver: fsDriver({ base: folder }) });

/** Starts a process that writes one document after another, and waits for its first. */
async function startWriter(): Promise<{ kill(): Promise<void> }> {
  const child = spawn(process.execPath, [writer, folder, 'always'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  await new Promise<void>((begun) => child.stdout.once('data', () => begun()));
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('killed with SIGKILL while it writes without pause: the last good state is whole, each time', async () => {
  let serial = 0;
  for (let round = 0; round < 4; round++) {
    const process_ = await startWriter();
    await new Promise((go) => setTimeout(go, 20 + round * 17));
    await process_.kill();
    const stored = await readStored(storage());
    expect(parseDocument(stored?.document)).toBeDefined();
    expect(stored!.serial).toBeGreaterThan(serial);
    serial = stored!.serial;
  }
}, 60_000);

test('two processes that write at once: whoever reads gets a whole document', async () => {
  const processes = await Promise.all([startWriter(), startWriter()]);
  const seen: boolean[] = [];
  for (let i = 0; i < 30; i++) {
    const stored = await readStored(storage());
    if (stored) seen.push(parseDocument(stored.document) !== undefined);
    await new Promise((go) => setTimeout(go, 10));
  }
  for (const one of processes) await one.kill();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(Boolean)).toBe(true);
  expect((await writeStored(storage(), snapshot)).document).toEqual(snapshot);
}, 60_000);

test('a disk that is full: the write is refused, and what was there is read', async () => {
  await writeStored(storage(), snapshot);
  const [kept] = readdirSync(folder);
  // In this shell no file may have more than 1 kB: a write fails in the middle, as on a full disk.
  const script = join(folder, 'run.sh');
  writeFileSync(script, `trap '' XFSZ; ulimit -f 1; exec "$@"\n`);
  const args = [script, process.execPath, writer, folder, 'once'];
  const { stderr, status } = spawnSync('bash', args, { encoding: 'utf8' });
  expect([status, /EFBIG/.test(stderr)]).toEqual([1, true]);
  rmSync(script);
  expect(readdirSync(folder)).toContain(kept);
  expect((await readStored(storage()))?.document).toEqual(snapshot);
});
