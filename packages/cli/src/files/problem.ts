// What a failed call of the file system means, as a sentence that says what to do.
import { dirname } from 'node:path';
import { CommandError, exit } from '../exit.ts';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name and the folder that you are in',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EACCES: 'you may not read or change it',
  EPERM: 'you may not read or change it',
  EROFS: 'it is on a file system that cannot be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'there is no space left to write it',
  EDQUOT: 'your quota leaves no space to write it',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'it is no regular file',
};

/**
 * The problem of reading or writing a file.
 *
 * @param path the file
 * @param error what the call threw
 * @param doing what was being done: in a folder that is missing nothing can be written
 */
export function fileProblem(
  path: string,
  error: unknown,
  doing: 'read' | 'write' = 'read',
): CommandError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (doing === 'write' && code === 'ENOENT') {
    return new CommandError(
      exit.file,
      `${path}: the folder ${dirname(path)} does not exist; make it first.`,
    );
  }
  return new CommandError(exit.file, `${path}: ${sentences[code ?? ''] ?? message}.`);
}
