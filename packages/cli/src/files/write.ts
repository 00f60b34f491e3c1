// Writing a file so that nobody ever sees half of it, and so that owner, mode, links and hard links stay as they were.
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from './problem.ts';

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
let watching = false;

/**
 * From the first write on a signal ends the process between two steps of the event loop. A write is one such step, so it is either done
 * or not begun, and its temporary file is gone.
 */
function endBetweenWrites(): void {
  if (watching) return;
  watching = true;
  for (const [signal, code] of Object.entries(signals))
    process.on(signal, () => process.exit(code));
}

const ending = '.solidarity-kit.tmp';

const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}${ending}`);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what a process left that was killed (SIGKILL, loss of power) in the middle of writing the same file. */
function removeLeftovers(path: string): void {
  const beginning = `.${basename(path)}.`;
  for (const name of fs.readdirSync(dirname(path))) {
    if (!name.startsWith(beginning) || !name.endsWith(ending)) continue;
    const pid = name.slice(beginning.length, -ending.length);
    if (/^\d+$/.test(pid) && !isRunning(Number(pid)))
      fs.rmSync(join(dirname(path), name), { force: true });
  }
}

/** Writes all bytes at a position of an open file. */
function writeAt(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;)
    done += fs.writeSync(file, bytes, done, bytes.length - done, position + done);
}

/**
 * Writes into the file itself, for a file with several names or one whose owner only an administrator could give to a new file. What
 * needs space is written first, behind the old content; on any failure the old content is put back.
 */
function writeInPlace(path: string, bytes: Uint8Array): void {
  const file = fs.openSync(path, 'r+');
  try {
    const old = fs.readFileSync(file);
    try {
      if (bytes.length > old.length) writeAt(file, bytes.subarray(old.length), old.length);
      writeAt(file, bytes.subarray(0, old.length), 0);
      fs.ftruncateSync(file, bytes.length);
      fs.fsyncSync(file);
    } catch (error) {
      writeAt(file, old, 0);
      fs.ftruncateSync(file, old.length);
      throw error;
    }
  } finally {
    fs.closeSync(file);
  }
}

/** Gives a new file the owner and the mode of the one that it replaces; false when this user may not. */
function takeAfter(file: number, { uid, gid, mode }: fs.Stats): boolean {
  const own = fs.fstatSync(file);
  try {
    if (own.uid !== uid || own.gid !== gid) fs.fchownSync(file, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return false;
    throw error;
  }
  fs.fchmodSync(file, mode & 0o7777);
  return true;
}

/** Writes a file beside the one that it replaces, and lets it take the name. False, and nothing done, where the owner would change. */
function writeBeside(path: string, bytes: Uint8Array, old: fs.Stats | undefined): boolean {
  const temporary = temporaryName(path);
  try {
    const file = fs.openSync(temporary, 'wx', old ? 0o600 : 0o666);
    try {
      if (old && !takeAfter(file, old)) return false;
      writeAt(file, bytes, 0);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, path);
    return true;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

function realPath(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw error;
  }
}

/**
 * Writes a file in one step: the new content goes into a file beside it, to disk, and then takes its name. Owner and mode stay, a symbolic
 * link stays one, and a file with hard links is written in place, since a new file would be none of them.
 *
 * @throws {CommandError} a sentence; the old content stands
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  endBetweenWrites();
  try {
    const real = realPath(path);
    const old = fs.statSync(real, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (old && !old.isFile()) throw new CommandError(exit.file, `${path}: it is no regular file.`);
    // Taking a name needs no right to the file itself; a file that may not be written stays as it is all the same.
    if (old) fs.accessSync(real, fs.constants.W_OK);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    removeLeftovers(real);
    if ((old?.nlink ?? 1) > 1 || !writeBeside(real, bytes, old)) writeInPlace(real, bytes);
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(path, error, 'write');
  }
}
