// Figures on Node: kept in a folder, refreshed once a day by a timer when the operator says so.
import { createStorage } from 'unstorage';
import fsDriver from 'unstorage/drivers/fs-lite';
import { createFigures, type Figures } from '../figures/keeper.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Figures in a folder, with the timers that keep them current; `stop` ends the timers. */
export async function folderFigures(
  { dataFolder, dataRefresh, dataSource }: Settings & { readonly dataFolder: string },
  log: Log,
  now: () => number,
): Promise<Figures & { stop(): void }> {
  const storage = createStorage({ driver: fsDriver({ base: dataFolder }) });
  const figures = createFigures({ storage, fetch, origin: dataSource, now, log });
  await figures.load();
  // What `solidarity-kit data accept` or another process has written is shown within a minute.
  const timers = [setInterval(() => void figures.load(), MINUTE)];
  if (dataRefresh) {
    void figures.refresh();
    timers.push(setInterval(() => void figures.refresh(), DAY));
  }
  for (const timer of timers) timer.unref();
  return { ...figures, stop: () => timers.forEach((timer) => clearInterval(timer)) };
}
