// `pnpm pack:server`: the built service as a folder and a tarball that need nothing but Node: no TypeScript, no node_modules, no install.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { nodeOptions } from './node-options.ts';

const edge = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The folder, and the tarball beside it. */
export const packed = {
  folder: `${edge}dist/server`,
  tarball: `${edge}dist/solidarity-kit-server-${manifest.version}.tar.gz`,
} as const;

/** The programs: the server, the one that writes its answers as files, what the server starts as processes and threads, and the one that asks whether it answers. */
const programs = {
  server: `${edge}src/node.ts`,
  export: `${edge}src/export.ts`,
  'cluster-worker': `${edge}src/node/cluster-worker.ts`,
  healthcheck: `${edge}src/node/healthcheck.ts`,
  'png-thread': `${edge}src/node/png-thread.ts`,
};

/** What a packed service says of itself to package managers and to readers. */
const ownManifest = {
  name: 'solidarity-kit-server',
  version: manifest.version,
  private: true,
  license: manifest.license,
  type: 'module',
  scripts: { start: `node ${nodeOptions.join(' ')} server.js` },
  engines: { node: '>=24.2' },
};

/**
 * Packs the service out of what has been built; `dist/assets` has to be there.
 *
 * @param folder is made anew, and put in place when it is whole.
 */
export async function packServer(folder: string = packed.folder): Promise<void> {
  if (!existsSync(`${edge}dist/assets/index.html`))
    throw new Error('The assets have not been gathered: run `pnpm build` first.');
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  await build({
    configFile: false,
    root: edge,
    logLevel: 'warn',
    // Every dependency goes into the programs.
    ssr: { noExternal: true, target: 'node' },
    plugins: [besideItself],
    build: {
      ssr: true,
      target: 'node24',
      outDir: fresh,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      license: { fileName: 'third-party-licences.md' },
      rolldownOptions: {
        input: programs,
        // One level: a program looks for its threads and files beside itself.
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
      },
    },
  });
  copyFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'), `${fresh}/resvg.wasm`);
  copyFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'), `${fresh}/harfbuzz.wasm`);
  copyFileSync(`${root}LICENSE`, `${fresh}/LICENSE`);
  cpSync(`${edge}dist/assets`, `${fresh}/assets`, { recursive: true });
  writeFileSync(`${fresh}/package.json`, `${JSON.stringify(ownManifest, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(fresh, folder);
}

/** Takes `resources-packed.ts` in place of `resources.ts`. */
const besideItself = {
  name: 'resources-beside-the-program',
  enforce: 'pre',
  resolveId: (id: string, importer?: string) =>
    id === './resources.ts' && importer?.startsWith(`${edge}src/node/`)
      ? `${edge}src/node/resources-packed.ts`
      : undefined,
} as const;

/** Puts a packed folder into a tarball: the same files give the same bytes. */
export function archive(folder: string, tarball: string): void {
  const { status, stderr } = spawnSync(
    'tar',
    [
      '--sort=name',
      '--mtime=2020-01-01 00:00Z',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--mode=u=rwX,go=rX',
      `--transform=s,^${basename(folder)},solidarity-kit-server,`,
      '-czf',
      tarball,
      '-C',
      dirname(folder),
      basename(folder),
    ],
    { encoding: 'utf8', env: { ...process.env, GZIP: '-9n' } },
  );
  if (status !== 0) throw new Error(`tar ended with ${status}: ${stderr}`);
}

/** Bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).byteLength, 0);
}

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

if (import.meta.main) {
  const { buildAll } = await import('../../../scripts/build.ts');
  await buildAll();
  await packServer();
  archive(packed.folder, packed.tarball);
  console.log(`${packed.folder} (${mega(bytesBelow(packed.folder))})
${packed.tarball} (${mega(readFileSync(packed.tarball).byteLength)})
Start it with: node server.js`);
}
