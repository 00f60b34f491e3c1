// The folder of a host's own data that KIT_DATA names: then every command knows its messages.
import { applyOwn } from '@solidarity-kit/campaigns/own';
import { resolve } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import type { Io } from '../terminal/io.ts';
import { visible } from '../terminal/visible.ts';

/**
 * Makes the data of KIT_DATA the current ones; without it, the kit is as it is.
 *
 * @param now ISO 8601
 * @throws {CommandError} when something in the folder cannot be used
 */
export async function loadOwn({ env, cwd }: Io, now: string): Promise<void> {
  const folder = env['KIT_DATA'];
  if (!folder) return applyOwn(undefined);
  const { own, problems } = await readOwnFolder(resolve(cwd, folder), now);
  if (own) return applyOwn(own);
  throw new CommandError(
    exit.file,
    `KIT_DATA: ${visible(folder)} cannot be used: ${visible(problems[0] ?? '')}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}. "solidarity-kit check ${visible(folder)}" says it all.`,
  );
}

/** A folder's data, or what is wrong with it, a line each. @throws {CommandError} when there is no such folder */
export async function readOwnFolder(path: string, now: string) {
  const { readFolder } = await import('@solidarity-kit/campaigns/own/folder');
  const { problemLine } = await import('@solidarity-kit/campaigns/own/problems');
  try {
    const read = readFolder(path, { today: now.slice(0, 10) });
    return { ...read, found: read.problems, problems: read.problems.map(problemLine) };
  } catch (error) {
    const { code } = error as { code?: string };
    const why =
      code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'it is no folder' : code;
    throw new CommandError(
      exit.file,
      `${visible(path)}: ${why}. "solidarity-kit init campaign" makes one.`,
    );
  }
}
