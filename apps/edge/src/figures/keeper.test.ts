// The keeper of figures beside an operator and a disk that is full: nothing that was shown or accepted goes away again.
import { accept, advance, readStored, snapshot, writeStored } from '@solidarity-kit/figures';
import { createStorage } from 'unstorage';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { createFigures } from './keeper.ts';

const now = () => Date.parse('2026-09-02T06:00:00Z');
const log = createLog({ level: 'off', access: false, write: () => {}, now });

/** The dataset's daily file, as long as it is at least. */
const rows = (killed: number) =>
  Array.from({ length: 1100 }, (_, i) => ({
    report_date: new Date(Date.parse('2026-09-01') - (1099 - i) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    report_source: 'mohtel',
    killed_cum: killed,
  }));

/** A keeper whose dataset says `killed`; `meanwhile` runs while it is fetched. */
function keeping(killed: number, meanwhile = async () => {}) {
  const storage = createStorage();
  const fetch = async (url: RequestInfo | URL) => {
    await meanwhile();
    const daily = String(url instanceof Request ? url.url : url).includes('v2/casualties');
    return Response.json(daily ? rows(killed) : {});
  };
  return { storage, figures: createFigures({ storage, fetch, origin: undefined, now, log }) };
}

test('what could not be stored is shown on', async () => {
  const { storage, figures } = keeping(73_450);
  await writeStored(storage, snapshot);
  await figures.load();
  storage.setItem = () => Promise.reject(new Error('ENOSPC'));
  await figures.refresh();
  await figures.load();
  expect(figures.current().figures['gaza-killed']).toMatchObject({ value: 73_450 });
});

test('what an operator accepts while the dataset is fetched is not lost', async () => {
  const held = advance(snapshot, { 'gaza-daily': rows(90_000) }, '2026-09-01T06:00:00Z');
  let once = false;
  const { storage, figures } = keeping(90_001, async () => {
    if (once) return;
    once = true;
    await writeStored(storage, accept(held, 'gaza-killed', { on: '2026-09-02' }));
  });
  await writeStored(storage, held);
  await figures.refresh();
  const { document } = (await readStored(storage))!;
  expect(document.corrections.at(-1)).toMatchObject({ accepted: '2026-09-02' });
  expect(figures.current().figures['gaza-killed']).toMatchObject({ value: 90_001 });
});
