// The page's program as one classic script, for a page that is opened from a disk: there browsers load no modules and fetch nothing. An export names it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type PluginOption } from 'vite';
import { hashedName } from './classic.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outline = fileURLToPath(new URL('../../../packages/outline/assets/', import.meta.url));
const id = 'virtual:disk';

/** What drawing a badge or a picture in Latin or Arabic needs; other fonts would make the script ten times as large. */
const carried = (): Record<string, string> => {
  const { resolve } = createRequire(import.meta.url);
  // The style `social` has its own weights.
  const weights = ['latin-400', 'latin-600', 'latin-700', 'arabic-400', 'arabic-600'];
  const headlines = ['reem-kufi-600', 'reem-kufi-latin-600'];
  const names = [...weights, ...headlines].map((name) => `${name}.font`);
  const fonts = ['trampolines.wasm', ...names];
  return Object.fromEntries([
    ['harfbuzz.wasm', readFileSync(resolve('harfbuzzjs/dist/harfbuzz.wasm')).toString('base64')],
    ...fonts.map((name) => [name, readFileSync(outline + name).toString('base64')]),
  ]);
};

/** `import files from 'virtual:disk'`: base64 by name; empty in the page for hosts. */
function files(full: boolean): Plugin {
  return {
    name: 'kit:disk-files',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (loaded) =>
      loaded === `\0${id}` ? `export default ${JSON.stringify(full ? carried() : {})};` : undefined,
  };
}

/** @param plugins those that the program needs; inside: with all that it would fetch */
export function disk(plugins: (inside: boolean) => PluginOption[]): PluginOption[] {
  return [
    files(false),
    {
      name: 'kit:disk',
      apply: 'build',
      async generateBundle() {
        const made = await build({
          root,
          configFile: false,
          // It says that a script has no import.meta.url, which nothing asks for here.
          logLevel: 'error',
          plugins: [...plugins(true), files(true)],
          experimental: { renderBuiltUrl: () => ({ relative: true }) },
          build: {
            write: false,
            target: 'es2022',
            assetsInlineLimit: 0,
            modulePreload: false,
            rolldownOptions: {
              input: `${root}src/main.ts`,
              output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/disk.js' },
            },
          },
        });
        const [bundle] = [made].flat();
        const chunk =
          bundle && 'output' in bundle && bundle.output.find(({ type }) => type === 'chunk');
        if (!chunk || chunk.type !== 'chunk') throw new Error('no output for the disk');
        // Styles and frames are files of the page itself, which have the same names in both builds.
        this.emitFile({
          type: 'asset',
          fileName: hashedName('disk', chunk.code),
          source: chunk.code,
        });
      },
    },
  ];
}
