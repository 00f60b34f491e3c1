// Whether a host of plain files has a file.
import type { Host } from '../types.ts';

/** @param path undefined where no file can be what is asked for */
export function isThere(files: Host['files'], path: string | undefined): path is string {
  return path !== undefined && (typeof files === 'function' ? files(path) : files === true);
}
