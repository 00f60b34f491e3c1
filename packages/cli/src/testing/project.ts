// Small projects in the folder of `useKit`, for the tests of `add site`.
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { useKit } from './kit.ts';

type Kit = Pick<ReturnType<typeof useKit>, 'get' | 'path' | 'put'>;

/** Writes the files of a project, and reads all that it has. */
export function projectIn({ get, path, put }: Kit) {
  return {
    /** Writes files by their paths. */
    async project(files: Readonly<Record<string, string>>): Promise<void> {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(path(name)), { recursive: true });
        await put(name, text);
      }
    },
    /** Every file of the folder with its text. */
    async everything(): Promise<Record<string, string>> {
      const entries = await readdir(path('.'), { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path('.').length));
      return Object.fromEntries(
        await Promise.all(names.toSorted().map(async (name) => [name, await get(name)] as const)),
      );
    },
  };
}
