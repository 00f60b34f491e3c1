// A host's folder on disk, for Node: which files count, how large they may be, and that none of them lies elsewhere.
import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { dataFolders, kindOf, type CheckOptions } from './check.ts';
import type { Problem } from './problems.ts';
import { readOwn, type Read } from './read.ts';

/** Most files, and most bytes of one of them and of all. */
const limits = { files: 300, file: 256 * 1024, all: 4 * 1024 * 1024 } as const;

/** What a folder holds. */
export type FolderRead = Read & {
  /** Files that are not read, by their paths within the folder: perhaps a folder was misspelt. */
  readonly unread: readonly string[];
};

/** Names at the top of the folder, and names within its folders: every file that could be one of the data. A folder that lies elsewhere is not looked into. */
function namesIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => !name.startsWith('.') && name !== 'schema')
    .flatMap((name) => {
      const path = join(root, name);
      if (!statOf(path)?.isDirectory() || isOutside(root, realpathSync(path))) return [name];
      return readdirSync(path)
        .filter((inner) => !inner.startsWith('.'))
        .map((inner) => `${name}/${inner}`);
    })
    .toSorted();
}

/** Nothing for what is gone, leads nowhere or may not be looked at. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isOutside(root: string, real: string): boolean {
  const way = relative(root, real);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/**
 * Reads and checks a folder.
 *
 * @throws the system's error when the folder itself cannot be read.
 */
export function readFolder(folder: string, options: CheckOptions): FolderRead {
  const root = realpathSync(folder);
  const names = namesIn(root);
  const wanted = names.filter((name) => kindOf(name) !== undefined);
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  let bytes = 0;
  for (const name of wanted.slice(0, limits.files)) {
    const found = textIn(root, name);
    if (typeof found !== 'string') problems.push({ file: name, path: [], what: found.problem });
    else {
      bytes += found.length;
      texts.set(name, found);
    }
  }
  for (const name of names.filter((one) => dataFolders.includes(one))) {
    const found = textIn(root, name);
    const what = typeof found === 'string' ? 'is not a folder' : found.problem;
    problems.push({ file: name, path: [], what });
  }
  if (wanted.length > limits.files)
    problems.push({ file: '.', path: [], what: `there are more than ${limits.files} files` });
  if (bytes > limits.all)
    problems.push({
      file: '.',
      path: [],
      what: `the files are larger than ${limits.all / 1024} kB together`,
    });
  if (wanted.length === 0)
    problems.push({
      file: '.',
      path: [],
      what: 'there is nothing to read: no kit.yaml, and no file in campaigns, messages or locales',
    });
  const unread = names.filter(
    (name) =>
      kindOf(name) === undefined &&
      !dataFolders.includes(name) &&
      !/(^|\/)(readme|licen[sc]e)/i.test(name),
  );
  if (problems.length > 0)
    return { own: undefined, problems, files: [], locate: (problem) => problem, unread };
  return { ...readOwn(texts, options), unread };
}

function textIn(root: string, name: string): string | { readonly problem: string } {
  try {
    const real = realpathSync(join(root, name));
    if (isOutside(root, real)) return { problem: 'is a link that leads out of the folder' };
    const found = statSync(real);
    if (!found.isFile()) return { problem: 'is not a file' };
    if (found.size > limits.file) return { problem: `is larger than ${limits.file / 1024} kB` };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real));
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { problem: 'is not UTF-8 text' };
    return { problem: `cannot be read (${code ?? message})` };
  }
}

/** What changes when a file of the folder does, or who may read it: names, sizes and times. `''` where the folder cannot be read. */
export function markOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    return namesIn(root)
      .filter((name) => kindOf(name) !== undefined)
      .map((name) => {
        const { ctimeMs, mtimeMs, size, ino } = statOf(join(root, name)) ?? {};
        return `${name} ${ctimeMs} ${mtimeMs} ${size} ${ino}`;
      })
      .join('\n');
  } catch {
    return '';
  }
}
