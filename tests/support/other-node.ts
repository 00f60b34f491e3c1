// Other versions of Node, as npm has them, for what has to work with the Node that a person happens to have.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * The program of a version, fetched from npm once.
 *
 * @param version exact, e.g. `20.20.2`
 * @returns its path, or undefined where npm has none for this machine or cannot be reached
 */
export function otherNode(version: string): string | undefined {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = `${cache}node-${version}`;
  const program = `${folder}/node_modules/${name}/bin/node`;
  if (existsSync(program)) return program;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', fresh, '--no-save', '--ignore-scripts', `${name}@${version}`],
      { stdio: 'pipe' },
    );
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return existsSync(program) ? program : undefined;
}
