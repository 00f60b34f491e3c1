// Reading and writing a README: as text that goes back to the same bytes, and in one step, so that no half-written file is ever seen.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, exit } from '../exit.ts';

/** A file's text without its byte order mark. */
export interface TextFile {
  path: string;
  /** `\uFEFF` when the file begins with one. */
  mark: string;
  text: string;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a failed call of the file system means, with what to do. */
export function fileProblem(path: string, error: unknown): CommandError {
  const { code, message } = error as NodeJS.ErrnoException;
  const said: Record<string, string> = {
    ENOENT: 'there is no such file; name one, or run the command where the README is',
    EACCES: 'you may not read or change it',
    EPERM: 'you may not read or change it',
    EROFS: 'it is on a file system that cannot be written',
    EISDIR: 'it is a folder',
    ENOSPC: 'there is no space left to write it',
  };
  return new CommandError(exit.file, `${path}: ${said[code ?? ''] ?? message}.`);
}

/** Reads a text file that is UTF-8, since anything else could not be written back as it was. */
export async function readText(path: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileProblem(path, error);
  }
  try {
    const text = strict.decode(bytes);
    return text.startsWith('\uFEFF')
      ? { path, mark: '\uFEFF', text: text.slice(1) }
      : { path, mark: '', text };
  } catch {
    throw new CommandError(
      exit.file,
      `${path}: it is not UTF-8 text; convert it first, or add the badge by hand.`,
    );
  }
}

/**
 * Writes a file in one step: the new content goes into a file beside it, to disk, and then takes its name. The file keeps its
 * mode, and a symbolic link stays one.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  let temporary: string | undefined;
  try {
    const real = await realpath(path).catch(() => path);
    const mode = await stat(real).then(
      (found) => found.mode & 0o7777,
      () => undefined,
    );
    // Taking a name needs no right to the file itself; a file that may not be written stays as it is all the same.
    if (mode !== undefined) await access(real, constants.W_OK);
    temporary = join(dirname(real), `.${basename(real)}.${randomBytes(4).toString('hex')}.tmp`);
    const file = await open(temporary, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(content);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, real);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw fileProblem(path, error);
  }
}
