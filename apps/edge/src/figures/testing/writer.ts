// A process that writes documents into a folder until it is killed, or once. For tests.
import { createStorage } from 'unstorage';
import fsDriver from 'unstorage/drivers/fs-lite';
import { snapshot, writeStored } from '@solidarity-kit/figures';

const [folder = '', times = 'once'] = process.argv.slice(2);
const max = times === 'once' ? 1 : Infinity;
const storage = createStorage({ driver: fsDriver({ base: folder }) });
for (let i = 0; i < max; i++) {
  const day = new Date(Date.parse('2026-09-01') + i * 1000).toISOString();
  await writeStored(storage, { ...snapshot, retrieved: day });
  if (i === 0) process.stdout.write('begun\n');
}
