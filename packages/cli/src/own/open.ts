// Opens a file with what the system opens such files with.
import { spawn } from 'node:child_process';
import { visible } from '../terminal/visible.ts';
import type { Io } from '../terminal/io.ts';

const programs: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** Opens a file, and does not wait; where nothing opens it, says where it is. */
export function openFile({ err, env }: Io, path: string): void {
  const [program, ...args] = programs[process.platform] ?? ['xdg-open'];
  const child = spawn(program!, [...args, path], {
    detached: true,
    stdio: 'ignore',
    env: { ...env },
  });
  child.on('error', () => err.write(`Open it yourself: ${visible(path)}\n`));
  child.unref();
}
