// `pnpm dev`: the config page with hot reload, the service restarted and the banner rebuilt when their sources change, on one origin.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { buildAll } from './build.ts';
import { generate } from './generate.ts';
import { step } from './step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = `${root}apps/config`;
const port = Number(process.env['PORT'] ?? 8787);
const servicePort = port + 1;

/** What Vite serves itself: its own paths, and files of the config page. All else is the service's. */
function isPage(url: string): boolean {
  const path = url.replace(/[?#].*/s, '');
  return (
    path === '/' ||
    /^\/(@|src\/|node_modules\/)/.test(path) ||
    existsSync(config + path) ||
    existsSync(`${config}/public${path}`)
  );
}

await buildAll();

const service = spawn(process.execPath, ['--watch', 'apps/edge/src/node.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: String(servicePort), PUBLIC_URL: `http://localhost:${port}` },
});

const server = await createServer({
  root: config,
  server: {
    port,
    strictPort: true,
    fs: { allow: [root] },
    proxy: {
      '/': {
        target: `http://localhost:${servicePort}`,
        bypass: (request) => (isPage(request.url ?? '/') ? request.url : undefined),
      },
    },
  },
});

/** Follows one change: the lists, the banner, and the pages that show it. */
async function follow(event: string, path: string): Promise<void> {
  if (event === 'add' || event === 'unlink' || path.includes('/campaigns/')) await generate();
  if (!/\/(banner|campaigns)\//.test(path)) return;
  await step('Building the banner', async () => {
    const { buildBanner } = await import('../packages/banner/scripts/build.ts');
    await buildBanner();
  });
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
