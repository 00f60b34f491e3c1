#!/usr/bin/env node
// The command's entry: plain JavaScript, so that any Node from 20 on can start it. Published, the built program is beside it; in a checkout
// the sources are, which need a Node that reads TypeScript: the workspace brings one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, '../src/bin.ts');

if (!existsSync(source)) await import('../dist/bin.js');
else if (process.features.typescript) await import('../src/bin.ts');
else {
  const node = join(here, '../../../node_modules/.bin/node');
  if (!existsSync(node)) {
    console.error(
      `solidarity-kit: this is Node ${process.version}, which reads no TypeScript. Run "npm start" or "npm test" in the checkout once: on Linux they bring a newer one. Elsewhere, take Node 22.18 or newer.`,
    );
    process.exit(2);
  }
  const endWithParent = join(here, '../../../scripts/end-with-parent.mjs');
  const child = spawn(node, ['--import', endWithParent, source, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
