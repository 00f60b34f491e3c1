// Writing in one step: whoever reads at the same time sees the old text or the new one, and a failure leaves the old one.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  link,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../exit.ts';
import { readText } from './read-text.ts';
import { writeAtomically } from './write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a reader never sees half a file', async () => {
  const path = join(folder, 'a.md');
  const texts = ['a', 'b'].map((letter) => letter.repeat(300_000));
  await writeFile(path, texts[0] ?? '');
  const state = { writing: true };
  const seen = new Set<string>();
  const reader = (async () => {
    while (state.writing) seen.add(await readFile(path, 'utf8'));
  })();
  for (let turn = 0; turn < 40; turn += 1) {
    writeAtomically(path, texts[turn % 2] ?? '');
    await setImmediate();
  }
  state.writing = false;
  await reader;
  expect([...seen].filter((text) => !texts.includes(text))).toEqual([]);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a new file is made with the usual mode', async () => {
  const path = join(folder, 'new.svg');
  writeAtomically(path, 'x');
  expect((await stat(path)).mode & 0o600).toBe(0o600);
});

test('what cannot be written is told, and leaves nothing behind', async () => {
  const path = join(folder, 'no', 'a.md');
  expect(() => writeAtomically(path, 'x')).toThrow(CommandError);
  expect(() => writeAtomically(path, 'x')).toThrow(/the folder .*no does not exist; make it first/);
  expect(() => writeAtomically(folder, 'x')).toThrow(/it is a folder/);
  expect(await readdir(folder)).toEqual([]);
});

test('a byte order mark is kept apart; anything but UTF-8 is refused', async () => {
  const path = join(folder, 'a.md');
  await writeFile(path, '\uFEFF# T');
  expect(await readText(path)).toEqual({ path, mark: '\uFEFF', text: '# T' });
  await writeFile(path, Buffer.from([0xc3, 0x28]));
  await expect(readText(path)).rejects.toThrow(/UTF-8/);
});

test('hard links, mode and owner stay', async () => {
  const [a, b] = [join(folder, 'a.md'), join(folder, 'b.md')];
  await writeFile(a, 'old text');
  await chmod(a, 0o640);
  if (process.getuid?.() === 0) await chown(a, 1234, 4321);
  const { uid, gid, mode } = await stat(a);
  writeAtomically(a, 'new');
  expect(await stat(a)).toMatchObject({ uid, gid, mode });
  await link(a, b);
  writeAtomically(b, 'newer and longer');
  expect(await readFile(a, 'utf8')).toBe('newer and longer');
  writeAtomically(a, 'short');
  expect(await readFile(b, 'utf8')).toBe('short');
  expect(await stat(a)).toMatchObject({ uid, gid, mode, nlink: 2 });
});

test('a pipe is no file to write', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(() => writeAtomically(join(folder, 'pipe'), 'x')).toThrow(/no regular file/);
});

/** A process that writes a file again and again; resolves when it has begun. */
async function writer(path: string): Promise<ChildProcess> {
  const code = `
    import { writeAtomically } from ${JSON.stringify(new URL('write.ts', import.meta.url).href)};
    for (let turn = 0; ; turn += 1) {
      writeAtomically(${JSON.stringify(path)}, String(turn).repeat(100_000));
      if (turn === 3) console.log('begun');
      await new Promise(setImmediate);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  return child;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s leaves no temporary file',
  async (signal) => {
    for (let turn = 0; turn < 4; turn += 1) {
      const child = await writer(join(folder, 'a.md'));
      child.kill(signal);
      await once(child, 'exit');
      expect(await readdir(folder)).toEqual(['a.md']);
    }
  },
);

test('what a killed process left is gone after the next write', async () => {
  const path = join(folder, 'a.md');
  const child = await writer(path);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await writeFile(join(folder, `.a.md.${child.pid}.solidarity-kit.tmp`), 'half');
  await writeFile(
    join(folder, `.a.md.${process.ppid}.solidarity-kit.tmp`),
    'of a process that runs',
  );
  writeAtomically(path, 'x');
  expect((await readdir(folder)).toSorted()).toEqual([
    `.a.md.${process.ppid}.solidarity-kit.tmp`,
    'a.md',
  ]);
});
