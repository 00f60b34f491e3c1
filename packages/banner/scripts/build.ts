// Builds dist/: the script tag's file, the style sheet for strict policies, and `release.json`, which says what a snippet has to pin.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { minifyHTMLLiterals } from 'minify-literals';
import { onlineFile, releaseNote, scriptFile, type ReleaseNote } from '../src/releases.ts';
import { bannerStyles } from '../src/styles.ts';
import { describeFile } from './archive.ts';
import { minify } from 'terser';
import { generateWords, wordsFiles } from './words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scope = `${root}src/lit-scope.ts`;

/** Takes the comments and spaces out of the style sheet; only the package's own files are touched. */
const smallerLiterals: Plugin = {
  name: 'smaller-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(`${root}src`) || !code.includes('css`')) return undefined;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: null } : undefined;
  },
};

/** What is common to both bundles. */
function config(entry: string, format: 'es' | 'iife', file: string, write: boolean): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    // The same bytes whatever NODE_ENV is: a test must not bundle the development build of Lit.
    mode: 'production',
    resolve: { conditions: ['production', 'browser', 'module'] },
    plugins: [smallerLiterals],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      write,
      lib: { entry, name: 'SolidarityKit', formats: [format], fileName: () => file },
      rolldownOptions: {
        output: { minify: true },
        // Lit as it is published keeps lists on globalThis and Symbol, where no page may find a trace of the banner: in the script these names are its own.
        transform: {
          inject: {
            globalThis: [scope, 'scope'],
            Symbol: [scope, 'symbol'],
            litPropertyMetadata: [scope, 'metadata'],
          },
        },
      },
    },
  };
}

/**
 * Names inside the script that nobody outside it uses, so that short ones do: Lit's own, which begin with `_$`, what Lit calls in an element
 * and its controllers, and ours. A name that Lit no longer has costs nothing; `requestUpdate` and `updateComplete` stay.
 */
export const inner = new RegExp(
  `^(_\\$.*|${[
    'addController|addInitializer|createProperty|createRenderRoot|elementStyles|enableUpdating|finalizeStyles|firstUpdated|fromAttribute',
    'getPropertyDescriptor|getPropertyOptions|getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected|hostUpdated?',
    'isUpdatePending|noAccessor|performUpdate|reflect|removeController|renderRoot|scheduleUpdate|shadowRootOptions|shouldUpdate',
    'toAttribute|updated|useDefault|willUpdate|wrapped|converter',
    'actionLang|closeLang|dismissFor|feedMessage|figureLines|firstFrame|later|missing|problem|scheme|yielded',
  ].join('|')})$`,
);

/**
 * Nearly every function runs at the start. Chromium compiles a file with this line whole, beside the page's own work, where it would
 * otherwise stop at each function: ×0.6 of the time that the page waits for the script (https://v8.dev/blog/explicit-compile-hints).
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * A script tag's file as text, built from the sources as they are now. Writes nothing.
 *
 * @param entry `script`, or `script-online` for the one that can ask for something
 */
export async function scriptText(entry = 'script'): Promise<string> {
  generateWords();
  const [result] = (await build(
    config(`src/${entry}.ts`, 'iife', 'banner.js', false),
  )) as unknown as [{ output: [{ code: string }] }];
  // On a page that lacks what the script needs from its first line on (`HTMLElement`, `Map`), it ends without an error.
  const { code } = await minify(result.output[0].code, {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      keep_fargs: false,
      pure_getters: true,
      join_vars: false,
    },
    mangle: { properties: { regex: inner } },
    format: { comments: false, wrap_func_args: false },
  });
  return `${compileHint}\ntry{${code}}catch{}`;
}

/** Everything that a release of the banner consists of, by name: what a site can pin. */
export async function bannerFiles(): Promise<Record<string, Uint8Array>> {
  // Vite keeps a NODE_ENV that is set, as test runners do, and would then take Lit's development build: other bytes, other hash.
  process.env['NODE_ENV'] = 'production';
  const files: Record<string, Uint8Array> = {
    [scriptFile]: Buffer.from(await scriptText()),
    [onlineFile]: Buffer.from(await scriptText('script-online')),
    'banner.css': Buffer.from(bannerStyles),
  };
  for (const [name, text] of Object.entries(wordsFiles()))
    files[`banner/${name}`] = Buffer.from(text);
  return files;
}

/**
 * Builds the banner into packages/banner/dist.
 *
 * @returns what was written into release.json
 */
export async function buildBanner(): Promise<ReleaseNote> {
  const built = await bannerFiles();
  for (const [name, bytes] of Object.entries(built)) {
    mkdirSync(dirname(`${root}dist/${name}`), { recursive: true });
    writeFileSync(`${root}dist/${name}`, bytes);
  }
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const files = Object.fromEntries(
    Object.entries(built).map(([name, bytes]) => [name, describeFile(bytes)]),
  );
  const note = releaseNote({ version, files });
  writeFileSync(`${root}dist/release.json`, `${JSON.stringify(note, null, 2)}\n`);
  return note;
}

if (import.meta.main) console.log(await buildBanner());
