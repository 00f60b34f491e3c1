// `npm run bench`: runs every benchmark of the workspace one after the other. Each prints a table with ratios to its peers.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv[2] ?? '';
const benches = globSync('{packages,apps}/*/bench/*.bench.ts', { cwd: root })
  .toSorted()
  .filter((path) => path.includes(wanted));

if (benches.length === 0) {
  console.error(`No benchmark has "${wanted}" in its path.`);
  process.exit(2);
}
await buildAll();
let failed = 0;
for (const path of benches) {
  console.log(`\n# ${path}\n`);
  failed +=
    spawnSync(process.execPath, [path], { cwd: root, stdio: 'inherit' }).status === 0 ? 0 : 1;
}
process.exitCode = failed ? 1 : 0;
