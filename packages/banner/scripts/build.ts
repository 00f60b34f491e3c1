// Builds dist/: the script tag's file, the style sheet for strict policies, and `release.json`, which says what a snippet has to pin.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { minifyHTMLLiterals } from 'minify-literals';
import { bannerStyles } from '../src/styles.ts';
import { shrink } from './shrink.ts';
import { leanLit } from './lean-lit.ts';
import { generateWords } from './words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a snippet and the service need to know of a build of the script. */
export interface BannerRelease {
  /** The package's version. */
  readonly version: string;
  /** File name of the script in dist/. */
  readonly file: string;
  /** `sha384-…` of exactly that file. */
  readonly integrity: string;
  /** Its size in bytes, not compressed. */
  readonly bytes: number;
}

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
    plugins: [smallerLiterals, ...(format === 'iife' ? [leanLit()] : [])],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      write,
      lib: { entry, name: 'SolidarityKit', formats: [format], fileName: () => file },
      rolldownOptions: { output: { minify: true } },
    },
  };
}

/** The script tag's file as text, built from the sources as they are now. Writes nothing. */
export async function scriptText(): Promise<string> {
  generateWords();
  const [result] = (await build(
    config('src/script.ts', 'iife', 'banner.js', false),
  )) as unknown as [{ output: [{ code: string }] }];
  return shrink(result.output[0].code);
}

/**
 * Builds the banner into packages/banner/dist.
 *
 * @returns what was written into release.json
 */
export async function buildBanner(): Promise<BannerRelease> {
  // Vite keeps a NODE_ENV that is set, as test runners do, and would then take Lit's development build: other bytes, other hash.
  process.env['NODE_ENV'] = 'production';
  mkdirSync(`${root}dist`, { recursive: true });
  const file = 'banner.js';
  const text = await scriptText();
  writeFileSync(`${root}dist/${file}`, text);
  writeFileSync(`${root}dist/banner.css`, bannerStyles);
  const bytes = Buffer.from(text);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const release: BannerRelease = {
    version,
    file,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
  };
  writeFileSync(`${root}dist/release.json`, `${JSON.stringify(release, null, 2)}\n`);
  return release;
}

if (import.meta.main) console.log(await buildBanner());
