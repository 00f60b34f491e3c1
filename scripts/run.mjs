// Runs a TypeScript script with the workspace's own Node, whatever Node the caller has: node scripts/run.mjs [Node's options] scripts/x.ts …
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callersNodeProblem, nodeForScripts } from './node-for-scripts.mjs';

const problem = callersNodeProblem(true);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = `${root}node_modules/.bin`;
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

const child = spawn(nodeForScripts(), ['--import', endWithParent, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
child.channel.unref();

// npm's shell dies on a signal without passing it on: pass on what arrives here, and end with the parent.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, 250);
child.on('exit', (code, signal) => {
  clearInterval(watch);
  process.exitCode = code ?? (signal ? 1 : 0);
});
