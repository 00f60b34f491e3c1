// Runs the command as a person does: by its name in node_modules/.bin, as a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../node_modules/.bin/solidarity-kit', import.meta.url));

/** What a run of the command gave. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs `solidarity-kit`.
 *
 * @param args its arguments
 * @param cwd folder in which it runs
 * @param env variables beside the process's own
 */
export function solidarityKit(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, SOLIDARITY_KIT_ORIGIN: ___, ...own } = process.env;
    const child = spawn(command, args, { cwd, env: { ...own, ...env } });
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}
