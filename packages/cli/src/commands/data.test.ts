// An operator sees what waits, and accepts it; what cannot be accepted is said.
import { advance, readStored, snapshot, writeStored } from '@solidarity-kit/figures';
import { createStorage } from 'unstorage';
import driver from 'unstorage/drivers/fs-lite';
import { expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';

const { kit, path, put } = useKit();
const storage = () => createStorage({ driver: driver({ base: path('data') }) });

/** A folder in which a jump waits. */
async function withHeld() {
  const rows = [{ report_date: '2026-09-01', report_source: 'mohtel', killed_cum: 90_000 }];
  await writeStored(storage(), advance(snapshot, { 'gaza-daily': rows }, '2026-09-01T06:00:00Z'));
}

test('list shows each figure with its own day, and what waits', async () => {
  await withHeld();
  const { out } = await kit(['data', 'list', '--folder', 'data'], { columns: 200 });
  expect(out).toMatch(/gaza-children-killed\s+20179\s+2025-10-07/);
  expect(out).toMatch(/gaza-killed\s+73419\s+2026-08-22\s+waits: 90000 of 2026-09-01 \(jump\)/);
});

test('accept publishes it with the note, once', async () => {
  await withHeld();
  const args = ['data', 'accept', 'gaza-killed', '--folder', 'data', '--note', 'List update.'];
  expect((await kit(args)).code).toBe(0);
  const { document } = (await readStored(storage()))!;
  expect(document.figures['gaza-killed']).toMatchObject({ value: 90_000, reported: '2026-09-01' });
  expect(document.corrections.at(-1)).toMatchObject({ kind: 'jump', note: 'List update.' });
  const again = await kit(args);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('Nothing is held')]);
});

test('a figure and a folder that there are not', async () => {
  await withHeld();
  const unknown = await kit(['data', 'accept', 'gaza', '--folder', 'data']);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('gaza-killed')]);
  const nowhere = await kit(['data', 'accept', 'gaza-killed', '--folder', 'none']);
  expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringContaining('no figures are kept')]);
});

test('a note that is too long to be published is refused, and nothing is lost', async () => {
  await withHeld();
  const args = ['data', 'accept', 'gaza-killed', '--folder', 'data', '--note'];
  const long = await kit([...args, 'x'.repeat(501)]);
  expect([long.code, long.err]).toEqual([2, expect.stringContaining('at most 500')]);
  expect((await readStored(storage()))?.document.figures['gaza-killed']).toHaveProperty('held');
  expect((await kit([...args, ' A\u0001list\n update. '])).code).toBe(0);
  const { document } = (await readStored(storage()))!;
  expect(document.corrections.at(-1)?.note).toBe('A list update.');
});

test('list does not show what ships with the kit as what a folder has', async () => {
  await withHeld();
  await put('data/figures-a.json', '{"serial":9');
  await put('data/figures-b.json', '{"serial":9');
  for (const folder of ['data', 'none']) {
    const { code, out, err } = await kit(['data', 'list', '--folder', folder]);
    expect([code, out, err]).toEqual([3, '', expect.stringContaining('none that are whole')]);
  }
});
