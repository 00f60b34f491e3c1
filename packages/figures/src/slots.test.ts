// What a store gives back after writes that were cut off, doubled or refused: always the newest whole document.
import { describe, expect, test } from 'vitest';
import { readStored, writeStored, type FiguresStorage } from './slots.ts';
import { snapshot } from './snapshot.ts';

/** A store in memory that reads JSON as unstorage does. */
function memory() {
  const items = new Map<string, string>();
  const storage: FiguresStorage = {
    getItem: async (key) => {
      const text = items.get(key);
      try {
        return text === undefined ? null : (JSON.parse(text) as unknown);
      } catch {
        return text;
      }
    },
    setItem: async (key, value) => void items.set(key, value),
  };
  return { items, storage };
}

const on = (retrieved: string) => ({ ...snapshot, retrieved });
const first = on('2026-09-01T00:00:00Z');
const second = on('2026-09-02T00:00:00Z');
const third = on('2026-09-03T00:00:00Z');

test('an empty store has nothing', async () => {
  expect(await readStored(memory().storage)).toBeUndefined();
});

test('the last one written is read, whatever the clock said', async () => {
  const { storage } = memory();
  await writeStored(storage, on('2099-01-01T00:00:00Z'));
  await writeStored(storage, second);
  expect((await readStored(storage))?.document).toEqual(second);
  await writeStored(storage, third);
  expect(await readStored(storage)).toEqual({ serial: 3, document: third });
});

describe('a write that was cut off', () => {
  test.each([0, 1, 100, 1000])('after %i characters leaves the one before', async (length) => {
    const { items, storage } = memory();
    await writeStored(storage, first);
    await writeStored(storage, second);
    const [key] = [...items].find(([, text]) => text.includes(second.retrieved))!;
    items.set(key, items.get(key)!.slice(0, length));
    expect((await readStored(storage))?.document).toEqual(first);
    await writeStored(storage, third);
    expect((await readStored(storage))?.document).toEqual(third);
  });

  test('a changed number is not believed', async () => {
    const { items, storage } = memory();
    await writeStored(storage, first);
    for (const [key, text] of items) items.set(key, text.replace('73419', '73420'));
    expect(await readStored(storage)).toBeUndefined();
  });
});

test('a full disk leaves what was there', async () => {
  const { items, storage } = memory();
  await writeStored(storage, first);
  const full = { ...storage, setItem: () => Promise.reject(new Error('ENOSPC')) };
  await expect(writeStored(full, second)).rejects.toThrow('ENOSPC');
  expect((await readStored(storage))?.document).toEqual(first);
  expect(items.size).toBe(1);
});

test('two writers at once: one of the two whole documents is read', async () => {
  const { storage } = memory();
  await writeStored(storage, first);
  await Promise.all([writeStored(storage, second), writeStored(storage, third)]);
  expect([second, third]).toContainEqual((await readStored(storage))?.document);
});

test('what could not be read back is not written: the one before stands', async () => {
  const { storage } = memory();
  await writeStored(storage, first);
  const [correction] = second.corrections;
  const unreadable = [
    { ...second, corrections: [{ ...correction!, note: 'x'.repeat(501) }] },
    { ...second, through: { ...second.through, summary: '2026-02-30' } },
  ];
  for (const document of unreadable)
    await expect(writeStored(storage, document)).rejects.toThrow('Not a whole document');
  expect((await readStored(storage))?.document).toEqual(first);
});
