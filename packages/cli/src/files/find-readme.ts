// Finding the README of a folder, and the folders below one that have a README.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { formatOf, formats } from '../readme/formats.ts';
import { fileProblem } from './problem.ts';

/** How much a file is the README that people see first: GitHub prefers `.github`, then the root; we look in the root only. */
function rank(name: string): number {
  const at = formats.findIndex(({ endings }) =>
    endings.some((ending) => name.toLowerCase() === `readme${ending}`),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The README of a folder, or undefined. */
export async function readmeOf(folder: string): Promise<string | undefined> {
  let names: string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch (error) {
    throw fileProblem(folder, error);
  }
  const [best] = names
    .filter((name) => Number.isFinite(rank(name)))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return best && join(folder, best);
}

/** The README of a folder, or an answer that says what was looked for. */
export async function neededReadme(folder: string): Promise<string> {
  const found = await readmeOf(folder);
  if (found) return found;
  const names = formats.flatMap(({ endings }) =>
    endings.slice(0, 1).map((ending) => `README${ending}`),
  );
  throw new CommandError(
    exit.file,
    `${folder}: there is no ${names.join(', ')}; name the file, or make one first.`,
  );
}

/** Whether a file can take a badge; an answer that says which can, if not. */
export function neededFormat(path: string) {
  const format = formatOf(path);
  if (format) return format;
  const endings = formats.flatMap((each) => each.endings);
  throw new CommandError(
    exit.file,
    `${path}: this is none of the formats that take a badge (${endings.join(', ')}).`,
  );
}

/** The folders directly below one, hidden ones and `node_modules` left out, in order of their names. */
export async function foldersBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
      )
      .map(({ name }) => join(folder, name))
      .toSorted();
  } catch (error) {
    throw fileProblem(folder, error);
  }
}
