// Several processes behind one port: one that ends is started again, and SIGHUP replaces all, one by one, without a lost answer.
import cluster, { type Worker } from 'node:cluster';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog, type Log } from '../log.ts';
import { Metrics } from '../metrics.ts';
import type { OwnRead } from '../own/keeper.ts';
import type { Settings } from '../settings.ts';
import { Backoff } from './backoff.ts';
import { CountsOf, send } from './cluster-counts.ts';
import { errorLines } from './error-lines.ts';
import type { FromWorker } from './messages.ts';
import type { FolderOwn } from './own.ts';

/** How long a process may take to end, in ms, before it is killed. */
const STOP_TIMEOUT = 15_000;
/** How long a process may take to start, in ms, before it is killed. */
const START_TIMEOUT = 60_000;

/** A cluster that answers. */
export interface Cluster {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts `settings.workers` processes and resolves when all of them answer. Rejects when the first cannot start. */
export async function runCluster(settings: Settings): Promise<Cluster> {
  cluster.setupPrimary({
    // Beside this file, as a source or as built.
    exec: fileURLToPath(new URL(`./cluster-worker${extname(import.meta.url)}`, import.meta.url)),
    // Ctrl-C reaches the whole group: only the primary acts on it, and tells the others.
    args: [],
  });
  const metrics = new Metrics();
  const log = createLog({
    level: settings.logLevel,
    access: false,
    write: errorLines(() => metrics.event('log_lines_lost')),
    now: Date.now,
  });
  const own = await ownOf(settings, log, (read) => {
    // Also those that are about to start: they have asked, but do not answer requests yet.
    for (const worker of Object.values(cluster.workers ?? {}))
      if (worker) send(worker, { type: 'own', read });
  });
  const backoff = new Backoff();
  let closing = false;
  let replacing: Promise<void> = Promise.resolve();
  const leaving = new Set<Worker>();
  const current = new Map<Worker, CountsOf>();

  async function add(): Promise<number> {
    const worker = cluster.fork();
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'own?' && own) sendOwn(worker, own);
    });
    const port = await readiness(worker);
    current.set(worker, new CountsOf(worker));
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'count') void share(worker, message.id);
    });
    worker.once('exit', (code, signal) => {
      current.delete(worker);
      if (!leaving.has(worker)) revive(signal ?? String(code));
    });
    return port;
  }

  /** Starts another process in place of one that ended; the others go on meanwhile. */
  function revive(how: string): void {
    if (closing) return;
    const wait = backoff.failed(Date.now());
    metrics.event('processes_lost');
    log.error('process ended', { how, 'another in ms': wait });
    setTimeout(() => {
      if (!closing) add().catch(() => revive('before it was ready'));
    }, wait);
  }

  /** Sends one process the counters of all. */
  async function share(asker: Worker, id: number): Promise<void> {
    const all = await Promise.all([...current.values()].map((counts) => counts.ask()));
    const known = all.filter((one) => one !== undefined);
    if (asker.isConnected())
      send(asker, { type: 'counted', id, all: [...known, metrics.counts()] });
  }

  async function leave(worker: Worker, how: 'drain' | 'stop'): Promise<void> {
    leaving.add(worker);
    current.delete(worker);
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    if (worker.isDead()) return;
    const force = setTimeout(() => worker.process.kill('SIGKILL'), STOP_TIMEOUT);
    send(worker, { type: how });
    await gone;
    clearTimeout(force);
    leaving.delete(worker);
  }

  async function replaceAll(): Promise<void> {
    const old = [...current.keys()];
    for (const worker of old) {
      if (closing) return;
      await add();
      await leave(worker, 'drain');
    }
  }

  async function close(): Promise<void> {
    closing = true;
    own?.stop();
    await Promise.all([...current.keys()].map((worker) => leave(worker, 'stop')));
  }

  const ports = await Promise.all(Array.from({ length: settings.workers }, add));
  process.on('SIGHUP', () => {
    replacing = replacing
      .then(() => own?.reread())
      .then(replaceAll)
      .catch(() => {
        log.error('a new process could not start; the old ones go on');
      });
  });
  return { port: ports[0]!, close };
}

/** The host's own folder, which this process reads for all. */
async function ownOf(settings: Settings, log: Log, onRead: (read: OwnRead) => void) {
  const { kitData } = settings;
  if (kitData === undefined) return undefined;
  const { folderOwn } = await import('./own.ts');
  return folderOwn({ ...settings, kitData }, log, Date.now, onRead);
}

/** The last good state, so that a process which starts later shows it whatever the folder holds; then what is wrong with the folder. */
function sendOwn(worker: Worker, own: FolderOwn): void {
  send(worker, { type: 'own', read: { own: own.current(), problems: own.problems() } });
}

/** Resolves with the port once the process answers. */
function readiness(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => worker.process.kill('SIGKILL'), START_TIMEOUT);
    const heard = (message: FromWorker) => {
      if (message.type === 'ready') resolve(message.port);
      else if (message.type === 'failed')
        reject(Object.assign(new Error(message.message), { code: message.code }));
      else return;
      clearTimeout(late);
      worker.off('message', heard);
    };
    worker.on('message', heard);
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('A process ended before it was ready.'));
    });
  });
}
