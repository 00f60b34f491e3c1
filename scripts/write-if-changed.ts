// Writes generated files: only when the text changes, so that watchers stay quiet, and in one step, so that no other process reads half of one.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file when its text is not what the file has already.
 *
 * @returns whether it was written
 */
export function writeIfChanged(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return true;
}
