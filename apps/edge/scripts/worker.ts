// `pnpm worker`: serves the Worker in local workerd on PORT and HOST, until it is told to stop. Builds what is missing first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const edge = fileURLToPath(new URL('..', import.meta.url));

if (!existsSync(`${edge}dist/assets/index.html`)) {
  const { buildAll } = await import('../../../scripts/build.ts');
  await buildAll();
}
const { PORT = '8787', HOST = '127.0.0.1' } = process.env;
const wrangler = spawn(
  `${edge}node_modules/.bin/wrangler`,
  ['dev', '--port', PORT, '--ip', HOST, '--show-interactive-dev-session=false'],
  {
    cwd: edge,
    stdio: 'inherit',
    // Else wrangler asks Cloudflare what `Request.cf` would hold here, and counts who uses it.
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => wrangler.kill(signal));
}
wrangler.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
