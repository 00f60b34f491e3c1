// Files of an export on the disk: only what changed is written, each in one step, and what an earlier export left is taken away.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';

/** One line of the manifest. */
export interface Entry {
  /** From the export's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** As in SRI: `sha384-…`. */
  readonly sha384: string;
}

/** The list of an export's files, in the export itself. */
export const manifestName = 'manifest.json';
/** Is there while an export is being made: the folder is ours. */
const marker = '.solidarity-kit-export';

/** Says which file could not be written, and why. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

export const sha384 = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk cannot be written',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is to be',
  EISDIR: 'a folder stands where a file is to be',
  EEXIST: 'a file stands where a folder is to be',
};

/** Does something to a file; an error becomes a sentence. */
function trying<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new WriteError(`${path}: ${reasons[code] ?? `it cannot be written (${code})`}.`);
  }
}

function read(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/** An export's folder. */
export class Folder {
  readonly #root: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #entries: Entry[] = [];
  written = 0;

  /**
   * Opens a folder, and makes it where it is not there.
   *
   * @param paths of all files that are going to be written
   * @param force whether files that no export has made may be replaced
   * @throws WriteError before anything is written when it has other people's files in the way
   */
  constructor(root: string, paths: readonly string[], force: boolean) {
    this.#root = root;
    const manifest = read(join(root, manifestName));
    this.#before = new Map(manifest ? entriesOf(manifest).map((one) => [one.path, one]) : []);
    const known = new Set([...paths, manifestName, ...this.#before.keys()]);
    refuseLinks(root, known);
    const begun = fs.existsSync(join(root, marker));
    if (begun) removeHalves(root, known);
    const ours = this.#before.size > 0 || begun;
    if (!ours && !force) {
      const found = [...paths, manifestName].filter((path) => fs.existsSync(join(root, path)));
      if (found.length > 0)
        throw new WriteError(
          `${root}: files that no export has made would be replaced: ${found.slice(0, 3).join(', ')}${found.length > 3 ? ` and ${found.length - 3} more` : ''}. Name another folder, or say --force.`,
        );
    }
    trying(root, () => fs.mkdirSync(root, { recursive: true }));
    trying(root, () => fs.writeFileSync(join(root, marker), ''));
  }

  /** Writes a file where the folder has another one, or none. */
  put(path: string, bytes: Uint8Array): void {
    const full = join(this.#root, path);
    this.#entries.push({ path, bytes: bytes.byteLength, sha384: sha384(bytes) });
    this.#write(full, bytes);
  }

  #write(full: string, bytes: Uint8Array): void {
    const old = read(full);
    if (old && Buffer.compare(old, bytes) === 0) return;
    const temporary = `${full}.${process.pid}.tmp`;
    trying(full, () => {
      try {
        fs.mkdirSync(dirname(full), { recursive: true });
        fs.writeFileSync(temporary, bytes, { flag: 'wx' });
        fs.renameSync(temporary, full);
      } finally {
        fs.rmSync(temporary, { force: true });
      }
    });
    this.written += 1;
  }

  /**
   * Takes away what only the export before had, and writes the manifest.
   *
   * @param about what the manifest says beside the files
   */
  finish(about: object): {
    readonly files: number;
    readonly bytes: number;
    readonly removed: number;
  } {
    const entries = this.#entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const present = new Set(entries.map(({ path }) => path));
    let removed = 0;
    for (const { path, sha384: hash } of this.#before.values()) {
      if (present.has(path) || path === manifestName) continue;
      const full = join(this.#root, path);
      const bytes = read(full);
      // What somebody has changed since is theirs.
      if (!bytes || sha384(bytes) !== hash) continue;
      trying(full, () => fs.rmSync(full));
      removed += 1;
      this.#removeEmpty(dirname(full));
    }
    const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
    const head = JSON.stringify(about).slice(0, -1);
    const manifest = Buffer.from(`${head},"files":[\n${lines}\n]}\n`);
    this.#write(join(this.#root, manifestName), manifest);
    fs.rmSync(join(this.#root, marker), { force: true });
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, manifest.byteLength);
    return { files: entries.length + 1, bytes, removed };
  }

  #removeEmpty(folder: string): void {
    for (let at = folder; at.length > this.#root.length; at = dirname(at)) {
      try {
        fs.rmdirSync(at);
      } catch {
        return;
      }
    }
  }
}

/** Folders of the export may not be links: what is written and taken away in them would be elsewhere. */
function refuseLinks(root: string, paths: Iterable<string>): void {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = dirname(path); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  for (const folder of folders) {
    const full = join(root, folder);
    const found = trying(full, () => fs.lstatSync(full, { throwIfNoEntry: false }));
    if (found?.isSymbolicLink())
      throw new WriteError(
        `${full}: it is a link, and what is written in it would be elsewhere. Take it away, or name another folder.`,
      );
  }
}

/** Takes away what an export that was killed had not finished: halves of its own files, and nothing else. */
function removeHalves(root: string, known: ReadonlySet<string>): void {
  for (const name of fs.readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const [, whole] = /^(.*)\.\d+\.tmp$/.exec(name.replaceAll('\\', '/')) ?? [];
    if (whole !== undefined && known.has(whole)) fs.rmSync(join(root, name), { force: true });
  }
}

/** The files of a manifest; none where it is another kind of document. Paths that lead out of the folder are passed over. */
export function entriesOf(manifest: Uint8Array): Entry[] {
  try {
    const { kit, files } = JSON.parse(new TextDecoder().decode(manifest)) as {
      kit?: string;
      files?: Entry[];
    };
    if (kit === undefined || !Array.isArray(files)) return [];
    return files.filter(
      ({ path }) =>
        typeof path === 'string' && !path.startsWith('/') && !/(^|[/\\])\.\.([/\\]|$)/.test(path),
    );
  } catch {
    return [];
  }
}
