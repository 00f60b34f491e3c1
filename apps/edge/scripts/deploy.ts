// `pnpm --filter edge run deploy`: builds everything and publishes the Worker; arguments go on to wrangler, e.g. `--dry-run`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../../scripts/build.ts';

const edge = fileURLToPath(new URL('..', import.meta.url));

await buildAll();
const { status } = spawnSync(
  `${edge}node_modules/.bin/wrangler`,
  ['deploy', ...process.argv.slice(2)],
  { cwd: edge, stdio: 'inherit', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
);
process.exitCode = status ?? 1;
