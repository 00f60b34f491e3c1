// Writing in one step: whoever reads at the same time sees the old text or the new one, and a failure leaves the old one.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../exit.ts';
import { readText, writeAtomically } from './text-file.ts';

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
  for (let turn = 0; turn < 40; turn += 1) await writeAtomically(path, texts[turn % 2] ?? '');
  state.writing = false;
  await reader;
  expect([...seen].filter((text) => !texts.includes(text))).toEqual([]);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a new file is made with the usual mode', async () => {
  const path = join(folder, 'new.svg');
  await writeAtomically(path, 'x');
  expect((await stat(path)).mode & 0o600).toBe(0o600);
});

test('what cannot be written is told, and leaves nothing behind', async () => {
  const path = join(folder, 'no', 'a.md');
  await expect(writeAtomically(path, 'x')).rejects.toThrow(CommandError);
  await expect(writeAtomically(folder, 'x')).rejects.toThrow(/folder/);
  expect(await readdir(folder)).toEqual([]);
});

test('a byte order mark is kept apart; anything but UTF-8 is refused', async () => {
  const path = join(folder, 'a.md');
  await writeFile(path, '\uFEFF# T');
  expect(await readText(path)).toEqual({ path, mark: '\uFEFF', text: '# T' });
  await writeFile(path, Buffer.from([0xc3, 0x28]));
  await expect(readText(path)).rejects.toThrow(/UTF-8/);
});
