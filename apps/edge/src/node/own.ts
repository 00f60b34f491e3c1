// A host's folder on Node: read at the start, and again when a file changes or somebody says so.
import { markOf, readFolder, type FolderRead } from '@solidarity-kit/campaigns/own/folder';
import { problemLine } from '@solidarity-kit/campaigns/own/problems';
import type { Log } from '../log.ts';
import { createOwnKeeper, type OwnKeeper, type OwnRead } from '../own/keeper.ts';
import type { Settings } from '../settings.ts';

/** How often the folder is looked at, in ms. A change is taken once the folder has stayed the same for one look, so that no half of several files is read. */
const POLL = 1000;
/** Problems that are listed at the start; the rest are counted. */
const MAX_LISTED = 10;

/** Says what is wrong with a folder that the service is to start with. */
export class OwnDataError extends Error {
  override readonly name = 'OwnDataError';
}

/** A folder that is kept current. */
export interface FolderOwn extends OwnKeeper {
  /** Reads it now. */
  reread(): Promise<void>;
  /** Ends the looking. */
  stop(): void;
}

/**
 * Reads a folder, and goes on looking at it.
 *
 * @param onRead is told of each reading after the first, good or not.
 * @throws OwnDataError when there is something wrong with it at the start: there is no good state yet to fall back on.
 */
export async function folderOwn(
  { kitData, schedule }: Pick<Settings, 'schedule'> & { readonly kitData: string },
  log: Log,
  now: () => number,
  onRead: (read: OwnRead) => void = () => {},
): Promise<FolderOwn> {
  const keeper = createOwnKeeper(log, now);
  const read = (): OwnRead => {
    const today = new Date(now()).toISOString().slice(0, 10);
    try {
      return linesOf(readFolder(kitData, { today, schedule }));
    } catch (error) {
      const { code = 'unknown' } = error as { code?: string };
      return { own: undefined, problems: [`the folder cannot be read (${code})`] };
    }
  };
  let seen = markOf(kitData);
  let before = seen;
  const first = read();
  if (first.own === undefined) throw new OwnDataError(startText(kitData, first.problems));
  await keeper.take(first);

  async function reread(): Promise<void> {
    seen = before = markOf(kitData);
    const found = read();
    await keeper.take(found);
    onRead(found);
  }
  const timer = setInterval(() => {
    const mark = markOf(kitData);
    const settled = mark === before;
    before = mark;
    if (settled && mark !== seen) void reread();
  }, POLL);
  timer.unref();
  return { ...keeper, reread, stop: () => clearInterval(timer) };
}

function linesOf({ own, problems }: FolderRead): OwnRead {
  return { own, problems: problems.map(problemLine) };
}

function startText(folder: string, problems: readonly string[]): string {
  const more = problems.length > MAX_LISTED ? `\n  and ${problems.length - MAX_LISTED} more` : '';
  const listed = problems.slice(0, MAX_LISTED).map((problem) => `  ${problem}`);
  return `KIT_DATA: ${folder} cannot be used:\n${listed.join('\n')}${more}\n"solidarity-kit check ${folder}" says it all.`;
}
