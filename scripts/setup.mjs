// Installs the workspace when the lockfile has changed since the last time; nothing otherwise. Runs on any Node from 20.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stampFile = 'node_modules/.setup-stamp';
const workspace = readFileSync('pnpm-workspace.yaml', 'utf8');
const version = /^ {2}pnpm: (\S+)$/m.exec(workspace)?.[1];
const stamp = createHash('sha256')
  .update(workspace + readFileSync('pnpm-lock.yaml', 'utf8'))
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Setting up: installing the packages that the lockfile names (under a minute) …');
  const install = spawnSync(
    'npx',
    ['--yes', `pnpm@${version}`, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (install.status !== 0) {
    console.error('Set-up failed: the packages could not be installed. The lines above say why.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
