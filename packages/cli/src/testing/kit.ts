// The command in a folder of its own, with a terminal that the test chooses.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../program.ts';
import type { Io } from '../terminal/io.ts';

/** The service that the tests name. */
export const origin = 'https://badges.example.org';

/** What the command wrote, and its exit code. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** The surroundings of a run: no terminal, 80 columns and an empty environment unless said otherwise. */
export interface Surroundings {
  terminal?: boolean;
  columns?: number;
  env?: Io['env'];
}

/** Gives each test of a file a folder, and what it needs to work in it. */
export function useKit() {
  const state = { folder: '' };
  beforeEach(async () => {
    state.folder = await mkdtemp(join(tmpdir(), 'solidarity-kit-'));
  });
  afterEach(() => rm(state.folder, { recursive: true }));
  const path = (name: string): string => join(state.folder, name);
  return {
    /** Where a file of the folder is. */
    path,
    /** Writes a file. */
    put: (name: string, text: string | Uint8Array) => writeFile(path(name), text),
    /** Reads a file. */
    get: (name: string) => readFile(path(name), 'utf8'),
    /** Runs the command in the folder. */
    async kit(
      args: string[],
      { terminal = false, columns = 80, env = {} }: Surroundings = {},
    ): Promise<Outcome> {
      const printed = { out: '', err: '' };
      const output = (key: 'out' | 'err') => ({
        write: (text: string) => void (printed[key] += text),
        isTerminal: terminal,
        columns,
      });
      const code = await run(args, {
        out: output('out'),
        err: output('err'),
        env,
        cwd: state.folder,
      });
      return { code, ...printed };
    },
  };
}
