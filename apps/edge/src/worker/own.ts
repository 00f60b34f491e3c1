// A host's own data on Workers: one JSON file that `solidarity-kit check --out` has written, in KV or beside the assets, checked again here.
import { checkOwn, type RawFile } from '@solidarity-kit/campaigns/own/check';
import { problemLine } from '@solidarity-kit/campaigns/own/problems';
import type { Log } from '../log.ts';
import { createOwnKeeper, type OwnKeeper, type OwnRead } from '../own/keeper.ts';
import type { Settings } from '../settings.ts';
import type { Environment } from './platform.ts';

/** The key in the KV namespace `KIT`. */
const KEY = 'kit-data';
/** The path in the assets. */
const PATH = '/kit-data.json';

/** Data that can be read again. */
export interface WorkerOwn extends OwnKeeper {
  /** Reads them again; nothing happens where they are an asset, which only a new deployment changes. Never rejects. */
  reload(): Promise<void>;
}

/** The host's data, read for the first time; nothing where the operator has none. Never rejects: what cannot be read is told in `/healthz`. */
export async function workerOwn(
  env: Environment,
  settings: Settings,
  log: Log,
  now: () => number,
): Promise<WorkerOwn | undefined> {
  const { KIT } = env;
  const keeper = createOwnKeeper(log, now);
  const take = async (source: () => Promise<unknown>) => {
    const today = new Date(now()).toISOString().slice(0, 10);
    const value = await source().catch(() => unreadable);
    await keeper.take(value === unreadable ? nothing : readOf(value, today, settings));
  };
  if (KIT) {
    const reload = () => take(() => KIT.get(KEY, 'json'));
    await reload();
    return { ...keeper, reload };
  }
  const found = await env.ASSETS.fetch(new Request(`https://assets.invalid${PATH}`));
  if (found.status !== 200) {
    await found.body?.cancel();
    return undefined;
  }
  await take(() => found.json());
  return { ...keeper, reload: () => Promise.resolve() };
}

const unreadable = Symbol('unreadable');
const nothing: OwnRead = { own: undefined, problems: [`${KEY}: could not be read, or is no JSON`] };

/** Checks what was read: it may be older than this build, or made by hand. */
function readOf(value: unknown, today: string, { schedule }: Settings): OwnRead {
  if (value === null)
    return { own: undefined, problems: [`${KEY}: there is nothing under this key`] };
  const { files } = (value ?? {}) as { files?: unknown };
  if (!Array.isArray(files) || !files.every(isFile))
    return {
      own: undefined,
      problems: [`${KEY}: must be what "solidarity-kit check --out ${KEY}.json" writes`],
    };
  const { own, problems } = checkOwn(files, { today, schedule });
  return { own, problems: problems.map(problemLine) };
}

function isFile(value: unknown): value is RawFile {
  return typeof (value as { name?: unknown } | null)?.name === 'string';
}
