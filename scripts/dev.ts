// `pnpm dev`: the config page with hot reload, the service restarted and the banner rebuilt when their sources change, on one origin.
import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { buildAll } from './build.ts';
import { step } from './step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] ?? 8787);
const servicePort = port + 1;

await buildAll();

const service = spawn(process.execPath, ['--watch', 'apps/edge/src/node.ts'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PORT: String(servicePort), PUBLIC_URL: `http://localhost:${port}` },
});

// The page's own configuration passes on what is the service's.
process.env['SERVICE'] = `http://localhost:${servicePort}`;
const server = await createServer({
  root: `${root}apps/config`,
  server: { port, strictPort: true, fs: { allow: [root] } },
});

/** Runs a script in a process of its own: this one has the modules of before the change. */
const run = (script: string) => promisify(execFile)(process.execPath, [script], { cwd: root });

/** Follows one change: the lists, the banner, and the pages that show it. */
async function follow(event: string, path: string): Promise<void> {
  if (event === 'add' || event === 'unlink') await run('scripts/generate.ts');
  if (!/\/(banner|campaigns)\//.test(path)) return;
  await step('Building the banner', () => run('packages/banner/scripts/build.ts'));
  server.ws.send({ type: 'full-reload' });
}

let queue = Promise.resolve();
const watched = ['banner', 'campaigns', 'badge', 'snippets'].map(
  (name) => `${root}packages/${name}/src`,
);
server.watcher.add(watched);
server.watcher.on('all', (event, path) => {
  if (path.endsWith('.generated.ts') || !watched.some((folder) => path.startsWith(folder))) return;
  queue = queue.then(() => follow(event, path)).catch((error: unknown) => console.error(error));
});

await server.listen();
console.log(`Solidarity Kit (development) is at http://localhost:${port}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    service.kill('SIGTERM');
    await server.close();
    process.exit(0);
  });
