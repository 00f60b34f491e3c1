// Tools that a machine may or may not have: Python and its packages, PHP, Ruby, Hugo.
import { spawnSync } from 'node:child_process';

/** Runs a program and gives what it printed; throws with its complaint when it fails. */
export function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Whether a program runs with these arguments. */
export function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** A Python that has a package: the first on the path, else the system's own, whose packages come from the distribution. */
export const pythonWith = (name: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', `import ${name}`));
