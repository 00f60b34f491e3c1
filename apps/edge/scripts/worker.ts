// `pnpm worker`: serves the Worker in local workerd on PORT and HOST, until it is told to stop. Builds what is missing first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { edgeFolder, quietEnvironment, wranglerProgram } from './wrangler.ts';

if (!existsSync(`${edgeFolder}dist/assets/index.html`)) {
  const { buildAll } = await import('../../../scripts/build.ts');
  await buildAll();
}
const { PORT = '8787', HOST = '127.0.0.1' } = process.env;
const wrangler = spawn(
  process.execPath,
  [wranglerProgram, 'dev', '--port', PORT, '--ip', HOST, '--show-interactive-dev-session=false'],
  { cwd: edgeFolder, stdio: 'inherit', env: quietEnvironment },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => wrangler.kill(signal));
}
wrangler.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
