// Builds dist/: the plugin's folder as WordPress has it, and the ZIP to upload, with the same bytes each time.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { compiled, template, textsOf } from './catalogue.ts';
import { pluginData } from './data.ts';
import { translations } from './translations.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = join(here, '../..');

/** The plugin's name in WordPress: its folder, its text domain and its ZIP. */
export const slug = 'solidarity-banner';

/** Where the built plugin lies. */
export const pluginFolder = `${here}dist/${slug}`;
export const pluginZip = `${here}dist/${slug}.zip`;

/** The earliest day that a ZIP can say, so that no build differs by its time. */
const day = new Date(1980, 0, 1);

const { version } = JSON.parse(readFileSync(`${here}package.json`, 'utf8')) as { version: string };

/** What people wrote: the PHP, styles and scripts, with the version filled in. */
function sources(): Map<string, Uint8Array> {
  const folder = `${here}plugin`;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      relative(folder, path),
      Buffer.from(readFileSync(path, 'utf8').replaceAll('{{version}}', version)),
    ]),
  );
}

/** Every file of the plugin by its path, in order. Needs a build of the banner. */
export function pluginFiles(): ReadonlyMap<string, Uint8Array> {
  const files = sources();
  const php = [...files].filter(([path]) => path.endsWith('.php')).toSorted();
  const texts = textsOf(php.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n'));
  files.set('assets/banner.js', readFileSync(join(root, 'packages/banner/dist/banner.js')));
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  files.set(`languages/${slug}.pot`, Buffer.from(template(texts, version)));
  for (const [locale, pairs] of Object.entries(translations))
    files.set(`languages/${slug}-${locale}.mo`, compiled(locale, pairs));
  for (const [name, value] of Object.entries(pluginData()))
    files.set(`data/${name}.json`, Buffer.from(`${JSON.stringify(value)}\n`));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ZIP of these files. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tree: Zippable = {};
  for (const [path, bytes] of files) tree[`${slug}/${path}`] = [bytes, { mtime: day, level: 9 }];
  return zipSync(tree);
}

/** Writes dist/. */
export function buildPlugin(): void {
  const files = pluginFiles();
  rmSync(`${here}dist`, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(pluginFolder, path)), { recursive: true });
    writeFileSync(join(pluginFolder, path), bytes);
  }
  writeFileSync(pluginZip, zipped(files));
}

if (import.meta.main) buildPlugin();
