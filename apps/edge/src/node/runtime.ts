// The platform on Node: fonts, logos and static files from disk, PNGs from threads, lines to standard error.
import { createBadges } from '@solidarity-kit/badge';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import manifest from '../../package.json' with { type: 'json' };
import { createLog, type Log } from '../log.ts';
import { Metrics } from '../metrics.ts';
import type { OwnKeeper } from '../own/keeper.ts';
import type { Runtime } from '../runtime.ts';
import type { Settings } from '../settings.ts';
import { folderAssets } from './assets.ts';
import { errorLines } from './error-lines.ts';
import { createPngPool } from './png-pool.ts';
import { createOutliner, folder, logo } from './resources.ts';

const now = () => Date.now();

/**
 * A runtime that is ready: the fonts of the first badges are loaded.
 *
 * @param metrics the counters; lines of the log that are lost are counted there.
 * @param given the host's own data, where another process reads the folder.
 */
export async function nodeRuntime(
  settings: Settings,
  metrics = new Metrics(),
  given?: OwnKeeper,
): Promise<NodeRuntime> {
  const log = createLog({
    level: settings.logLevel,
    access: settings.accessLog,
    write: errorLines(() => metrics.event('log_lines_lost')),
    now,
  });
  // First, since it may refuse to start: nothing runs yet that would keep the process.
  const folderOfOwn = given ? undefined : await ownOf(settings, log);
  const own = given ?? folderOfOwn;
  const outliner = createOutliner();
  const badges = createBadges(outliner, { logo });
  await badges.draw({ label: 'Palestine', message: 'Ceasefire now' });
  const threads = threadsFor(settings.workers);
  const pool = createPngPool(threads);
  // Meanwhile the rest starts; should it fail, the first PNG says so.
  void pool.warm().catch(() => {});
  const figures = await figuresOf(settings, log);
  const feed = await feedOf(settings, log);
  return {
    badges,
    outliner,
    png: pool.draw,
    pngsAtOnce: threads,
    close: async () => {
      folderOfOwn?.stop();
      figures?.stop();
      feed?.stop();
      await pool.close();
    },
    ...(own ? { own } : {}),
    reread: async () => {
      await folderOfOwn?.reread();
      await feed?.reread();
    },
    ...(figures ? { figures } : {}),
    ...(feed ? { feed } : {}),
    asset: folderAssets(folder),
    settings,
    version: versionOf(),
    now,
    log,
    metrics,
  };
}

/** A runtime of this process. */
export interface NodeRuntime extends Runtime {
  /** Reads the host's folder, where this process reads it, and the keys of the feed now. */
  reread(): Promise<void>;
}

/** The host's own folder, where the operator names one; what it needs is loaded only then. */
async function ownOf(settings: Settings, log: Log) {
  const { kitData } = settings;
  if (kitData === undefined) return undefined;
  const { folderOwn } = await import('./own.ts');
  return folderOwn({ ...settings, kitData }, log, now);
}

/** Figures of a folder, where the operator names one; what they need is loaded only then. */
async function figuresOf(settings: Settings, log: Log) {
  const { dataFolder } = settings;
  if (dataFolder === undefined) return undefined;
  const { folderFigures } = await import('./figures.ts');
  return folderFigures({ ...settings, dataFolder }, log, now);
}

/** The signed feed, where the operator names its file. */
async function feedOf(settings: Settings, log: Log) {
  const { feedFile, feedTrust } = settings;
  if (feedFile === undefined || feedTrust === undefined) return undefined;
  const { fileFeed } = await import('./feed.ts');
  return fileFeed({ ...settings, feedFile, feedTrust }, log, now);
}

/** Threads for PNGs in each process: the cores that its share leaves beside the thread that answers, 1 to 4. */
function threadsFor(processes: number): number {
  const share = Math.floor(availableParallelism() / processes);
  return Math.min(4, Math.max(1, share - 1));
}

/** The package's version and, where the build has gathered the files, their fingerprint. */
function versionOf(): string {
  const note = `${folder}/build.json`;
  if (!existsSync(note)) return manifest.version;
  const { build } = JSON.parse(readFileSync(note, 'utf8')) as { build: string };
  return `${manifest.version}+${build}`;
}
