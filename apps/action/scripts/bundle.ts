// Makes the action's bundle: one program with all that it imports, and what it reads beside it. The same sources give the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, inflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { configSchema } from '../../../packages/cli/src/pictures/schema.ts';
import { writeLogos } from '../../../packages/badge/scripts/logos.ts';

const action = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Where a release commits it (scripts/release/release.ts); action.yml names it. */
export const bundleFolder = 'apps/action/bundle';

/** Where it is built by hand: as deep, since it reads fonts beside it. */
const built = `${action}dist`;

/** What only a checkout has, and what stands for it in the bundle. */
const packed = {
  name: 'packed',
  enforce: 'pre',
  resolveId(id: string) {
    if (id === '@solidarity-kit/outline/node') return `${action}src/packed/outliner.ts`;
    if (id === '@solidarity-kit/badge/node') return `${action}src/packed/logos.ts`;
    return id === '@resvg/resvg-js' ? `${action}src/packed/resvg.ts` : undefined;
  },
} as const;

async function program(): Promise<string> {
  const made = await build({
    configFile: false,
    root: action,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    plugins: [packed],
    build: {
      ssr: `${action}src/main.ts`,
      target: 'node20',
      write: false,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [made].flat();
  if (!bundle || !('output' in bundle)) throw new Error('there is no output');
  const chunks = bundle.output.filter(({ type }) => type === 'chunk');
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length !== 1)
    throw new Error(`the program is in ${chunks.length} files and has to be in one`);
  return chunk.code;
}

/** All logos in one file: a repository needs few of them, and git keeps one better than 451. */
async function logos(): Promise<Uint8Array> {
  await writeLogos();
  const folder = `${root}packages/badge/assets/`;
  const textOf = (name: string): string => {
    const bytes = readFileSync(folder + name);
    return String(name.endsWith('.pack') ? inflateRawSync(bytes) : bytes);
  };
  const names = readdirSync(folder)
    .filter((name) => /\.(?:json|pack)$/.test(name))
    .toSorted();
  const packs = Object.fromEntries(names.map((name) => [name, textOf(name)]));
  const text = Buffer.from(JSON.stringify(packs));
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/** The files of the bundle by name. */
export async function bundleFiles(): Promise<Map<string, Uint8Array>> {
  return new Map<string, Uint8Array>([
    ['index.js', Buffer.from(await program())],
    ['package.json', Buffer.from('{"type":"module"}\n')],
    ['harfbuzz.wasm', readFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'))],
    ['resvg.wasm', readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))],
    ['logos.json.br', await logos()],
    ['schema.json', Buffer.from(`${JSON.stringify(configSchema(), null, 2)}\n`)],
  ]);
}

/** Writes the bundle. @param folder is made anew */
export async function writeBundle(folder: string): Promise<void> {
  const files = await bundleFiles();
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

if (import.meta.main) {
  await writeBundle(built);
  console.log(built);
}
