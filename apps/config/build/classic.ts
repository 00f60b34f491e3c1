// Builds a module and all it imports as one classic script: for code that must run before the page is painted, and in frames.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The source of a classic script. @param define constants to put in, as in Vite's `define` */
export async function classicScript(
  entry: string,
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'kit', fileName: 'script' },
      rolldownOptions: { output: { extend: true } },
    },
  });
  const bundle = Array.isArray(result) ? result[0] : result;
  if (!bundle || !('output' in bundle)) throw new Error(`no output for ${entry}`);
  return bundle.output[0].code;
}

/** A name that changes with the content, so that the file may be cached for ever. */
export function hashedName(name: string, content: string): string {
  return `assets/${name}-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.js`;
}

/** `import url from './x.ts?classic'`: the address of the built script. */
export function classic(): Plugin {
  let serving = false;
  return {
    name: 'kit:classic',
    enforce: 'pre',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    async load(id) {
      const [file, query] = id.split('?');
      if (query !== 'classic' || !file) return undefined;
      const code = await classicScript(file);
      if (serving)
        return `export default ${JSON.stringify(`data:text/javascript,${encodeURIComponent(code)}`)}`;
      const name = file.split('/').at(-1)!.replace(/\.ts$/, '');
      const reference = this.emitFile({
        type: 'asset',
        fileName: hashedName(name, code),
        source: code,
      });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}
