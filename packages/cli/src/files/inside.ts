// Links stay inside the tree that the command was pointed at: a README that is a link to somewhere else is not followed.
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from './problem.ts';

/** The repository that a folder is in; the folder itself where there is none. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/**
 * Where a file really is.
 *
 * @param path the file, absolute
 * @param tree folder that it must be in; without it, the repository of the folder that the file is in
 * @throws {CommandError} when it is a link that leads out of the tree, or is not there
 */
export async function insideTree(path: string, tree?: string): Promise<string> {
  try {
    const real = await realpath(path);
    const folder = await realpath(dirname(path));
    const root = tree === undefined ? repositoryOf(folder) : await realpath(tree);
    const way = relative(root, real);
    if (way !== '..' && !way.startsWith(`..${sep}`)) return real;
    throw new CommandError(
      exit.file,
      `${path}: passed over, because it is a link that leads out of ${root}, to ${real}. Name that file itself if it is the one to change.`,
    );
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(path, error);
  }
}
