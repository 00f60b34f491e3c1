// `pnpm --filter edge run deploy`: builds everything and publishes the Worker; arguments go on to wrangler, e.g. `--dry-run`.
import { spawnSync } from 'node:child_process';
import { buildAll } from '../../../scripts/build.ts';
import { edgeFolder, quietEnvironment, wranglerProgram } from './wrangler.ts';

await buildAll();
const { status } = spawnSync(
  process.execPath,
  [wranglerProgram, 'deploy', ...process.argv.slice(2)],
  { cwd: edgeFolder, stdio: 'inherit', env: quietEnvironment },
);
process.exitCode = status ?? 1;
