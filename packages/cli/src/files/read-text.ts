// Reading a file such as a README as text that goes back to the same bytes: regular files of a reasonable size only.
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { CommandError, exit } from '../exit.ts';
import { fileProblem } from './problem.ts';

/** A file's text without its byte order mark. */
export interface TextFile {
  path: string;
  /** `\uFEFF` when the file begins with one. */
  mark: string;
  text: string;
}

/** The most bytes that are read; GitHub shows no README beyond 512 kB. */
export const mostBytes = 2_000_000;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes of a regular file. A pipe would wait for a writer for ever, a device such as `/dev/zero` has no end. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const refuse = (reason: string): never => {
    throw new CommandError(exit.file, `${path}: ${reason}.`);
  };
  // Opening some devices has effects of its own: what the name stands for is looked at before, and again once it is open.
  if (!(await stat(path)).isFile()) refuse('it is no regular file');
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat();
    if (size > mostBytes)
      refuse(`it has ${size} bytes; a file of more than ${mostBytes} is left alone`);
    // One byte more than allowed: files of /proc, for instance, have the size 0 and content all the same.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
    if (bytesRead > mostBytes) refuse(`it has more than ${mostBytes} bytes and is left alone`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads a text file that is UTF-8, since anything else could not be written back as it was. */
export async function readText(path: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(path, error);
  }
  try {
    const text = strict.decode(bytes);
    return text.startsWith('\uFEFF')
      ? { path, mark: '\uFEFF', text: text.slice(1) }
      : { path, mark: '', text };
  } catch {
    throw new CommandError(exit.file, `${path}: it is not UTF-8 text; convert it first.`);
  }
}
