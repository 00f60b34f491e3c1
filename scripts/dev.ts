// `pnpm dev`: the config page with hot reload, the banner rebuilt and the service restarted when their sources change, on one origin.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { buildAll } from './build.ts';
import { step } from './step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] ?? 8787);
const servicePort = port + 1;

function startService(): ChildProcess {
  return spawn(process.execPath, ['apps/edge/src/node.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(servicePort), PUBLIC_URL: `http://localhost:${port}` },
  });
}

async function stop(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || !service.kill('SIGTERM')) return;
  await once(service, 'exit');
}

/** Runs a script in a process of its own: this one has the modules of before the change. */
const run = (script: string) => promisify(execFile)(process.execPath, [script], { cwd: root });

await buildAll();
let service = startService();

// The page's own configuration passes on what is the service's.
process.env['SERVICE'] = `http://localhost:${servicePort}`;
const server = await createServer({
  root: `${root}apps/config`,
  server: { port, strictPort: true, fs: { allow: [root] } },
});

/** Follows one change: the lists, the banner's script, the service, and the pages that show them. */
async function follow(event: string, path: string): Promise<void> {
  if (event === 'add' || event === 'unlink') await run('scripts/generate.ts');
  if (/\/packages\/(banner|campaigns)\//.test(path))
    await step('Building the banner', async () => {
      await run('packages/banner/scripts/build.ts');
      await run('apps/edge/scripts/assemble.ts');
    });
  await stop(service);
  service = startService();
  server.ws.send({ type: 'full-reload' });
}

const watched = ['banner', 'options', 'campaigns', 'outline', 'badge', 'snippets']
  .map((name) => `${root}packages/${name}/src`)
  .concat(`${root}apps/edge/src`);
let queue = Promise.resolve();
server.watcher.add(watched);
server.watcher.on('all', (event, path) => {
  if (path.endsWith('.generated.ts') || !watched.some((folder) => path.startsWith(folder))) return;
  queue = queue.then(() => follow(event, path)).catch((error: unknown) => console.error(error));
});

await server.listen();
console.log(`Solidarity Kit (development) is at http://localhost:${port}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await Promise.all([stop(service), server.close()]);
    process.exit(0);
  });
