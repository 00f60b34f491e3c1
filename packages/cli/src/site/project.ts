// A project's folder as the adapters see it: its files, read only, and never beyond its edges.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../exit.ts';
import { insideTree } from '../files/inside.ts';
import { readText, type TextFile } from '../files/read-text.ts';

/** A project. Paths are from its folder, with `/`. */
export interface Project {
  /** The folder, absolute. */
  root: string;
  /** A file's text; undefined when there is no such file. A byte order mark stays in it. @throws {CommandError} for a file that cannot be read */
  text(path: string): Promise<string | undefined>;
  /** Whether there is such a file or folder. */
  has(path: string): Promise<boolean>;
  /** The first of these files that there is. */
  first(...paths: string[]): Promise<string | undefined>;
  /** Version of a dependency as package.json names it; undefined when it names none. */
  dependency(name: string): Promise<string | undefined>;
  /** Files below a folder whose name matches, in the order of their paths; hidden folders, dependencies and `skip` are left out. */
  files(name: RegExp, skip?: readonly string[]): Promise<string[]>;
}

/** The most files that are looked at. */
export const mostFiles = 20_000;

const never = new Set(['node_modules', 'vendor', 'bower_components', '__pycache__', 'venv']);

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Opens a folder as a project. */
export function openProject(root: string): Project {
  const read = async (path: string): Promise<TextFile | undefined> => {
    const full = join(root, path);
    const found = await stat(full).catch(() => undefined);
    return found && readText(await insideTree(full, root));
  };
  const text = async (path: string): Promise<string | undefined> => {
    const file = await read(path);
    return file && file.mark + file.text;
  };
  const has = (path: string): Promise<boolean> =>
    stat(join(root, path)).then(
      () => true,
      () => false,
    );
  const manifest = async (): Promise<Manifest> => {
    try {
      return JSON.parse((await read('package.json'))?.text ?? '{}') as Manifest;
    } catch (error) {
      if (error instanceof CommandError) throw error;
      return {}; // not JSON: it names no dependency
    }
  };
  return {
    root,
    text,
    has,
    async first(...paths) {
      for (const path of paths) if (await has(path)) return path;
      return undefined;
    },
    async dependency(name) {
      const { dependencies = {}, devDependencies = {} } = await manifest();
      return dependencies[name] ?? devDependencies[name];
    },
    async files(name, skip = []) {
      const found: string[] = [];
      const visit = async (folder: string): Promise<void> => {
        for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
          const path = folder ? `${folder}/${entry.name}` : entry.name;
          if (entry.isDirectory()) {
            if (entry.name.startsWith('.') && entry.name !== '.vitepress') continue;
            if (!never.has(entry.name) && !skip.includes(path)) await visit(path);
          } else if (entry.isFile() && name.test(entry.name) && found.length < mostFiles) {
            found.push(path);
          }
        }
      };
      await visit('');
      return found.toSorted();
    },
  };
}

/** How a project's own package manager, which its lockfile tells, installs a package. */
export async function installCommand(project: Project, name: string): Promise<string> {
  if (await project.has('pnpm-lock.yaml')) return `pnpm add -D ${name}`;
  if (await project.has('yarn.lock')) return `yarn add -D ${name}`;
  if ((await project.has('bun.lock')) || (await project.has('bun.lockb')))
    return `bun add -d ${name}`;
  return `npm install -D ${name}`;
}
