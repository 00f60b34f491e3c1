// One process of a cluster: answers requests, and does what the primary process says.
import { Metrics, type Counts } from '../metrics.ts';
import { createLog } from '../log.ts';
import { createOwnKeeper, type OwnKeeper } from '../own/keeper.ts';
import { parseSettings } from '../settings.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { Questions } from './questions.ts';
import { start } from './start.ts';

const metrics = new Metrics();
const questions = new Questions<readonly Counts[]>();

const send = (message: FromWorker) => process.send?.(message);

/** The counters of all processes, by way of the primary; this one's own when it does not answer. */
async function allCounts(): Promise<readonly Counts[]> {
  const all = await questions.ask((id) => send({ type: 'count', id }), 2000);
  return all ?? [metrics.counts()];
}

// Ctrl-C and a group's SIGTERM arrive here too: the primary decides when this process ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
// Without the primary there is nobody to stop this process.
process.on('disconnect', () => process.exit(1));

/** The host's own data, which the primary reads for all; nothing where there are none. */
async function ownData(): Promise<OwnKeeper | undefined> {
  const settings = parseSettings(process.env);
  if (settings.kitData === undefined) return undefined;
  const log = createLog({
    level: settings.logLevel,
    access: false,
    // The primary has logged it already.
    write: () => {},
    now: Date.now,
  });
  const keeper = createOwnKeeper(log, Date.now);
  return new Promise((resolve) => {
    let taken = Promise.resolve();
    process.on('message', (message: ToWorker) => {
      if (message.type !== 'own') return;
      taken = taken.then(() => keeper.take(message.read));
      void taken.then(() => resolve(keeper));
    });
    send({ type: 'own?' });
  });
}

try {
  const own = await ownData();
  const service = await start({}, { metrics, allCounts, ...(own ? { own } : {}) });
  process.on('message', (message: ToWorker) => {
    if (message.type === 'own') return;
    if (message.type === 'count?')
      send({ type: 'counts', id: message.id, counts: metrics.counts() });
    else if (message.type === 'counted') questions.answer(message.id, message.all);
    else
      void (message.type === 'drain' ? service.drain() : service.close()).then(() =>
        process.exit(0),
      );
  });
  send({ type: 'ready', port: service.port });
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  process.send?.({ type: 'failed', message, code } satisfies FromWorker, () => process.exit(1));
}
