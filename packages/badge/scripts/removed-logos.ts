// Keeps the logos that Simple Icons drops: writes packages/badge/data/removed-logos.json and known-logos.txt from its releases on npm. Run it after simple-icons was updated.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLogo } from '../src/logos/parse.ts';
import type { RemovedLogos } from '../src/logos/removed.ts';
import { slugOf } from '../src/logos/slug.ts';

/** What a release says of an icon: https://github.com/simple-icons/simple-icons/blob/develop/data/simple-icons.json */
interface Entry {
  readonly title: string;
  readonly slug?: string;
  readonly hex: string;
  readonly license?: { readonly type: string };
  readonly aliases?: {
    readonly aka?: readonly string[];
    readonly old?: readonly string[];
    readonly dup?: readonly { readonly title: string }[];
    readonly loc?: Readonly<Record<string, string>>;
  };
}

/** An icon of a release. */
interface Released extends Entry {
  /** The file's name: the slug of its release, which early releases wrote with dashes. */
  readonly file: string;
  readonly path: string;
}

/**
 * Names under which people ask for a brand and which no release tells: those that shields.io maps
 * (https://github.com/badges/shields/blob/master/lib/logos.js), and what is often written in READMEs.
 */
const written: Readonly<Record<string, string>> = {
  amazonwebservice: 'amazonwebservices',
  aws: 'amazonwebservices',
  devto: 'devdotto',
  eclipse: 'eclipseide',
  expressjs: 'express',
  gitterwhite: 'gitter',
  golang: 'go',
  k8s: 'kubernetes',
  node: 'nodedotjs',
  postgres: 'postgresql',
  scrutinizer: 'scrutinizerci',
  tfs: 'azuredevops',
  travis: 'travisci',
  vscode: 'visualstudiocode',
  vue: 'vuedotjs',
};

const data = fileURLToPath(new URL('../data/', import.meta.url));
const npm = (...args: string[]): string =>
  execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 });

/** The last release of each major version, newest first: brands are dropped and renamed in major versions only. */
function releases(): string[] {
  const versions = JSON.parse(npm('view', 'simple-icons', 'versions', '--json')) as string[];
  const last = new Map<string, string>();
  const order = new Intl.Collator('en', { numeric: true }).compare;
  for (const version of versions.filter((each) => /^[\d.]+$/.test(each)).toSorted(order))
    last.set(version.split('.')[0]!, version);
  return [...last.values()].toReversed();
}

function iconsOf(version: string, folder: string): Released[] {
  npm('pack', `simple-icons@${version}`, '--pack-destination', folder, '--silent');
  const scripts = ['--exclude', '*.js', '--exclude', '*.ts'];
  execFileSync('tar', ['xzf', `simple-icons-${version}.tgz`, ...scripts], { cwd: folder });
  const list = ['data', '_data']
    .map((name) => join(folder, 'package', name, 'simple-icons.json'))
    .find((file) => existsSync(file))!;
  const read = JSON.parse(readFileSync(list, 'utf8')) as Entry[] | { icons: Entry[] };
  const entries = Array.isArray(read) ? read : read.icons;
  const bySlug = new Map(entries.map((entry) => [entry.slug ?? slugOf(entry.title), entry]));
  const icons: Released[] = [];
  for (const name of readdirSync(join(folder, 'package', 'icons'))) {
    if (!name.endsWith('.svg')) continue;
    const file = name.slice(0, -4);
    const svg = readFileSync(join(folder, 'package', 'icons', name), 'utf8');
    // Some early files have an id or white space that later ones do not.
    const drawn = parseLogo(
      svg
        .replace(/ id="[^"]*"/g, '')
        .replace(/>\s+</g, '><')
        .replace(/\s+\/>/g, '/>'),
    );
    const title = drawn?.title.replace(/ icon$/, '') ?? '';
    const entry = bySlug.get(file) ?? bySlug.get(slugOf(file)) ?? bySlug.get(slugOf(title));
    if (!drawn || !entry) {
      console.warn(`simple-icons ${version}: ${name} is not in the form that badges can draw`);
      continue;
    }
    icons.push({ ...entry, file, path: drawn.path });
  }
  rmSync(join(folder, 'package'), { recursive: true });
  return icons;
}

/** Other names of an icon, as its release tells them. */
function otherNames({ title, aliases = {} }: Entry): string[] {
  const { aka = [], old = [], dup = [], loc = {} } = aliases;
  const names = [title, ...aka, ...old, ...dup.map((each) => each.title), ...Object.values(loc)];
  // People leave out the dots: nodejs for Node.js.
  return [...names, title.replace(/[.+&]/g, '')].map((name) => slugOf(name));
}

function collect(): { readonly removed: RemovedLogos; readonly slugs: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'simple-icons-'));
  const [newest, ...earlier] = releases();
  const current = iconsOf(newest!, folder);
  const slugs = new Map(current.map((icon) => [icon.file, icon]));
  const drawings = new Map(current.map((icon) => [icon.path, icon.file]));
  const icons: Record<string, RemovedLogos['icons'][string]> = {};
  const names: Record<string, string> = {};
  const add = (name: string, slug: string): void => {
    if (name !== '' && !slugs.has(name) && !icons[name]) names[name] ??= slug;
  };
  for (const icon of current) for (const name of otherNames(icon)) add(name, icon.file);
  for (const version of earlier)
    for (const icon of iconsOf(version, folder)) {
      const slug = slugOf(icon.file);
      // What a slug was drawn as stays, also where the brand has another name and another logo today: Twitter is not X.
      const now = slugs.has(slug) || icons[slug] ? slug : drawings.get(icon.path);
      if (now === undefined) {
        const { title, hex, path, license } = icon;
        const drawn = [title, hex, path, version] as const;
        icons[slug] = license ? [...drawn, license.type] : drawn;
      }
      for (const name of [slug, ...otherNames(icon)]) add(name, now ?? slug);
    }
  rmSync(folder, { recursive: true });
  for (const [name, slug] of Object.entries(written)) add(name, slug);
  for (const slug of Object.keys(icons)) delete names[slug];
  return { removed: { newest: newest!, icons, names }, slugs: [...slugs.keys()] };
}

/** Members of a JSON object, a line for each, in the order of their keys. */
function lines(values: Readonly<Record<string, unknown>>): string {
  return Object.keys(values)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(values[key])}`)
    .join(',\n');
}

/** JSON with a line for each icon, so that a change can be read. */
function print({ newest, icons, names }: RemovedLogos): string {
  return `{\n"newest": ${JSON.stringify(newest)},\n"icons": {\n${lines(icons)}\n},\n"names": {\n${lines(names)}\n}\n}\n`;
}

const file = join(data, 'removed-logos.json');
const { removed, slugs } = collect();
if (existsSync(file)) {
  // What was kept once stays, whatever npm has today.
  const kept = JSON.parse(readFileSync(file, 'utf8')) as RemovedLogos;
  Object.assign(removed.icons, { ...kept.icons, ...removed.icons });
  Object.assign(removed.names, { ...kept.names, ...removed.names });
}
writeFileSync(file, print(removed));

// Every name that ever worked, one a line: a test asks for each of them.
const list = join(data, 'known-logos.txt');
const before = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
const [icons, names] = [Object.keys(removed.icons), Object.keys(removed.names)];
const known = new Set([...before, ...slugs, ...icons, ...names]);
writeFileSync(list, `${[...known].toSorted().join('\n')}\n`);
console.log(
  `Kept: ${icons.length} logos, ${names.length} names; newest release ${removed.newest}.`,
);
