// A host's folder on disk, for Node: which files count, how large they may be, and that none of them lies elsewhere.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { kindOf, type CheckOptions } from './check.ts';
import type { Problem } from './problems.ts';
import { readOwn, type Read } from './read.ts';

/** Most files, and most bytes of one of them and of all. */
const limits = { files: 300, file: 256 * 1024, all: 4 * 1024 * 1024 } as const;

/** What a folder holds. */
export type FolderRead = Read & {
  /** Files that are not read, by their paths within the folder: perhaps a folder was misspelt. */
  readonly unread: readonly string[];
};

/** Names at the top of the folder, and names within its folders: every file that could be one of the data. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'schema')
    .flatMap(({ name }) => {
      if (!statSync(join(folder, name)).isDirectory()) return [name];
      return readdirSync(join(folder, name))
        .filter((inner) => !inner.startsWith('.'))
        .map((inner) => `${name}/${inner}`);
    })
    .toSorted();
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
    (name) => kindOf(name) === undefined && !/(^|\/)(readme|licen[sc]e)/i.test(name),
  );
  if (problems.length > 0)
    return { own: undefined, problems, files: [], locate: (problem) => problem, unread };
  return { ...readOwn(texts, options), unread };
}

function textIn(root: string, name: string): string | { readonly problem: string } {
  try {
    const real = realpathSync(join(root, name));
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return { problem: 'is a link that leads out of the folder' };
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

/** What changes when a file of the folder does: names, sizes and times. `''` where the folder cannot be read. */
export function markOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    return namesIn(root)
      .filter((name) => kindOf(name) !== undefined)
      .map((name) => {
        const { mtimeMs, size, ino } = statSync(join(root, name), { throwIfNoEntry: false }) ?? {};
        return `${name} ${mtimeMs} ${size} ${ino}`;
      })
      .join('\n');
  } catch {
    return '';
  }
}
