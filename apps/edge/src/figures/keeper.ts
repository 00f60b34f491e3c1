// The figures that the service shows: the kit's snapshot, then whatever an operator's store and refreshes bring. The last good state always stands.
import {
  advance,
  fetchDatasets,
  readStored,
  snapshot,
  writeStored,
  type FiguresDocument,
  type FiguresStorage,
} from '@solidarity-kit/figures';
import type { Log } from '../log.ts';

/** Figures as they are now, and the ways in which they change. */
export interface Figures {
  /** The last good state. */
  current(): FiguresDocument;
  /** Takes up what is in the store: another process or the command may have written there. Never rejects. */
  load(): Promise<void>;
  /** Fetches the dataset, takes what can be taken, and writes it to the store. Never rejects. */
  refresh(): Promise<void>;
}

/** What keeping figures needs of a platform. */
export interface FiguresOptions {
  readonly storage: FiguresStorage;
  readonly fetch: typeof globalThis.fetch;
  /** Origin of a mirror of the dataset. */
  readonly origin: string | undefined;
  readonly now: () => number;
  readonly log: Log;
}

/** Figures that begin with the kit's snapshot. */
export function createFigures({ storage, fetch, origin, now, log }: FiguresOptions): Figures {
  let current = snapshot;
  /** Place in the order of writes of what was last taken up or written. */
  let serial = 0;
  let refreshing: Promise<void> | undefined;

  async function load(): Promise<void> {
    const stored = await readStored(storage);
    // Already taken up. Figures that could not be stored since then are shown on, and an operator's word that was is taken up.
    if (!stored || stored.serial === serial) return;
    serial = stored.serial;
    // A newer release of the kit may ship figures that are newer than what was stored.
    if (stored.document.through['gaza-daily'] >= snapshot.through['gaza-daily'])
      current = stored.document;
  }

  async function refreshOnce(): Promise<void> {
    const instant = new Date(now()).toISOString();
    const { rows, problems } = await fetchDatasets({
      fetch,
      origin,
      today: instant.slice(0, 10),
    });
    for (const problem of problems) log.error('figures', { problem });
    if (Object.keys(rows).length === 0) return;
    // Only now: fetching takes minutes, and an operator may have accepted something meanwhile.
    await load();
    const next = advance(current, rows, instant);
    current = next;
    try {
      ({ serial } = await writeStored(storage, next));
    } catch (error) {
      // They are shown all the same, until this process ends.
      log.error('figures', {
        problem: `could not be stored: ${error instanceof Error ? error.name : 'error'}`,
      });
    }
  }

  return {
    current: () => current,
    load: () => load().catch(() => {}),
    refresh() {
      refreshing ??= refreshOnce()
        .catch((error: unknown) => {
          log.error('figures', { problem: error instanceof Error ? error.name : 'error' });
        })
        .finally(() => (refreshing = undefined));
      return refreshing;
    },
  };
}
