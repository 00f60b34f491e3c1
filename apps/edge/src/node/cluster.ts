// Several processes behind one port, replaced one by one on SIGHUP without a lost answer.
import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import type { Counts } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** How long a process may take to end, in ms, before it is killed. */
const PATIENCE = 15_000;
/** Deaths within {@link CRASH_WINDOW} ms after which no more processes are started. */
const MOST_CRASHES = 5;
const CRASH_WINDOW = 10_000;

/** A cluster that answers. */
export interface Cluster {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts `settings.workers` processes and resolves when all of them answer. Rejects when the first cannot start. */
export async function runCluster(settings: Settings): Promise<Cluster> {
  cluster.setupPrimary({
    exec: fileURLToPath(new URL('./cluster-worker.ts', import.meta.url)),
    // Ctrl-C reaches the whole group: only the primary acts on it, and tells the others.
    args: [],
  });
  let closing = false;
  let crashes: number[] = [];
  let replacing: Promise<void> = Promise.resolve();
  const leaving = new Set<Worker>();
  const current = new Set<Worker>();

  async function add(): Promise<number> {
    const worker = cluster.fork();
    const port = await readiness(worker);
    current.add(worker);
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'count') void share(worker, message.id);
    });
    worker.once('exit', () => {
      current.delete(worker);
      if (!leaving.has(worker) && !closing) revive();
    });
    return port;
  }

  function revive(): void {
    const now = Date.now();
    crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW), now];
    if (crashes.length < MOST_CRASHES) {
      add().catch(() => revive());
      return;
    }
    console.error(
      `The service stops: its processes ended ${MOST_CRASHES} times in ${CRASH_WINDOW / 1000} seconds.`,
    );
    process.exitCode = 1;
    void close().then(() => process.exit(1));
  }

  /** Sends one process the counters of all. */
  async function share(asker: Worker, id: number): Promise<void> {
    const all = await Promise.all([...current].map(countsOf));
    if (asker.isConnected())
      tell(asker, { type: 'counted', id, all: all.filter((one) => one !== undefined) });
  }

  async function leave(worker: Worker, how: 'drain' | 'stop'): Promise<void> {
    leaving.add(worker);
    current.delete(worker);
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    if (worker.isDead()) return;
    const force = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE);
    tell(worker, { type: how });
    await gone;
    clearTimeout(force);
    leaving.delete(worker);
  }

  async function replaceAll(): Promise<void> {
    const old = [...current];
    for (const worker of old) {
      if (closing) return;
      await add();
      await leave(worker, 'drain');
    }
  }

  async function close(): Promise<void> {
    closing = true;
    await Promise.all([...current].map((worker) => leave(worker, 'stop')));
  }

  const ports = await Promise.all(Array.from({ length: settings.workers }, add));
  process.on('SIGHUP', () => {
    replacing = replacing.then(replaceAll).catch(() => {
      console.error('A new process could not start; the old ones go on.');
    });
  });
  return { port: ports[0]!, close };
}

function tell(worker: Worker, message: ToWorker): void {
  worker.send(message, (error) => void error);
}

/** Resolves with the port once the process answers. */
function readiness(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    const heard = (message: FromWorker) => {
      if (message.type === 'ready') resolve(message.port);
      if (message.type === 'failed')
        reject(Object.assign(new Error(message.message), { code: message.code }));
    };
    worker.on('message', heard);
    worker.once('exit', () => reject(new Error('A process ended before it was ready.')));
  });
}

let asked = 0;

/** A process' counters; nothing if it does not answer within a second. */
function countsOf(worker: Worker): Promise<Counts | undefined> {
  const id = ++asked;
  return new Promise((resolve) => {
    const done = (counts?: Counts) => {
      clearTimeout(late);
      worker.off('message', heard);
      resolve(counts);
    };
    const heard = (message: FromWorker) => {
      if (message.type === 'counts' && message.id === id) done(message.counts);
    };
    const late = setTimeout(done, 1000);
    worker.on('message', heard);
    tell(worker, { type: 'count?', id });
  });
}
