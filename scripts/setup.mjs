// Installs the workspace when the lockfile has changed since the last time, and makes the generated lists; nothing otherwise. Runs on any Node from 20.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { callersNodeProblem, nodeForScripts, problemOf } from './node-for-scripts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stampFile = 'node_modules/.setup-stamp';

/** Ends with a sentence in place of a stack trace. */
function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

/** The store that the packages were linked from: pnpm would throw all of them away for another one, as under another HOME. */
function storeOption() {
  const modules = 'node_modules/.modules.yaml';
  if (!fs.existsSync(modules)) return [];
  const store = /"?storeDir"?: "?([^"\n]+?)"?,?$/m.exec(fs.readFileSync(modules, 'utf8'))?.[1];
  return store && fs.existsSync(store) ? [`--store-dir=${store.replace(/\/v\d+$/, '')}`] : [];
}

function install(version) {
  console.log('Setting up: installing the packages that the lockfile names (under a minute) …');
  const { status, error } = spawnSync(
    'npx',
    [
      '--yes',
      `pnpm@${version}`,
      'install',
      '--frozen-lockfile',
      '--reporter=append-only',
      // Nobody may be there to answer whether packages linked from a store that is gone may be replaced.
      '--config.confirm-modules-purge=false',
      ...storeOption(),
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (error?.code === 'ENOENT')
    fail('Set-up failed: npx is not on the PATH. It comes with npm, which comes with Node.');
  if (status === 0) return;
  const { bavail, bsize } = fs.statfsSync('.');
  if (bavail * bsize < 50e6)
    throw Object.assign(new Error(), { code: 'ENOSPC', path: process.cwd() });
  fail('Set-up failed: the packages could not be installed. The lines above say why.', status ?? 1);
}

/** Runs the generator with the Node that reads TypeScript. */
function generate() {
  const { status } = spawnSync(nodeForScripts(), ['scripts/generate.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) fail('Set-up failed: the generated lists could not be written.', status ?? 1);
}

try {
  const tooOld = callersNodeProblem(false);
  if (tooOld) fail(tooOld);
  const workspace = fs.readFileSync('pnpm-workspace.yaml', 'utf8');
  const stamp = createHash('sha256')
    .update(workspace + fs.readFileSync('pnpm-lock.yaml', 'utf8'))
    .digest('hex');
  if (!fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== stamp) {
    fs.accessSync(process.cwd(), fs.constants.W_OK);
    install(/^ {2}pnpm: (\S+)$/m.exec(workspace)?.[1]);
    const cannotRun = callersNodeProblem(true);
    if (cannotRun) fail(cannotRun);
    generate();
    fs.writeFileSync(stampFile, stamp);
  }
} catch (error) {
  fail(`Set-up failed: ${problemOf(error)}`);
}
