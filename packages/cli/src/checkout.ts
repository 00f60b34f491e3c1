// The checkout that the command is in, and what runs from it: the service is no package.
import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CommandError, exit } from './exit.ts';

/**
 * The root of the checkout, with a slash at the end.
 *
 * @param command that needs it
 * @throws {CommandError} where the command is published, and has no service beside it
 */
export function checkout(command: string): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  if (existsSync(`${root}apps/edge/src/node.ts`)) return root;
  throw new CommandError(
    exit.usage,
    `${command} works in a checkout of the repository. Clone it and run "npm start" there, or use one of the ways in docs/run-your-own.md.`,
  );
}

/**
 * The exit code of a command that a program of the checkout did.
 *
 * @param code of that program. Above 128 a signal ended it, as Ctrl-C does while it builds: shells expect that number
 */
export const codeAfter = (code: number): number =>
  code === 0 ? exit.ok : code === 2 ? exit.usage : code > 128 ? code : exit.file;

/** Whether the page, the banner and the fonts have been built. */
export const isBuilt = (root: string): boolean =>
  existsSync(`${root}apps/edge/dist/assets/index.html`);

/**
 * Runs a program of the checkout until it ends, passing signals on.
 *
 * @param file path of the program
 * @returns its exit code; above 128 where a signal ended it, as shells have it
 */
export function runProgram(
  root: string,
  file: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<number> {
  // As `npm start` does: see “Memory” in apps/edge/README.md, and scripts/end-with-parent.mjs, which needs the channel.
  const all = [
    '--max-semi-space-size=8',
    '--import',
    `${root}scripts/end-with-parent.mjs`,
    file,
    ...args,
  ];
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(process.execPath, all, { cwd, stdio, env });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      resolve(code ?? 128 + constants.signals[signal!]);
    });
  });
}
