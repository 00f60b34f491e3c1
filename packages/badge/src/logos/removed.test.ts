// No update of Simple Icons takes a logo away: every name that ever worked still gives one.
import { beforeAll, expect, it } from 'vitest';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { writeLogos } from '../../scripts/logos.ts';
import { nodeLogo } from './node.ts';
import { packedLogos, type LogoPack } from './packs.ts';
import type { RemovedLogos } from './removed.ts';
import { slugOf } from './slug.ts';

const data = new URL('../../data/', import.meta.url);
const assets = new URL('../../assets/', import.meta.url);
const packed = packedLogos((asset) => readFile(new URL(asset, assets)));
const known = (await readFile(new URL('known-logos.txt', data), 'utf8')).trim().split('\n');
const { icons, names } = JSON.parse(
  await readFile(new URL('removed-logos.json', data), 'utf8'),
) as RemovedLogos;

beforeAll(async () => {
  await writeLogos();
}, 60_000);

it('every known name is there: if this fails after an update of simple-icons, run scripts/removed-logos.ts', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('simple-icons'));
  const files = await readdir(`${folder}/icons`);
  const slugs = new Set(files.map((file) => file.replace(/\.svg$/, '')));
  const found = (name: string) => slugs.has(name) || Object.hasOwn(icons, name);
  const lost = known.filter((name) => !found(name) && !found(names[name] ?? ''));
  expect(lost).toEqual([]);
  expect(known.length).toBeGreaterThan(4000);
  // And each is a name that can be written.
  expect(known.filter((name) => slugOf(name) !== name)).toEqual([]);
});

it('the packs hold all of them', async () => {
  const all: Record<string, LogoPack[string]> = {};
  for (const file of await readdir(assets))
    if (file.endsWith('.pack'))
      Object.assign(all, JSON.parse(String(inflateRawSync(await readFile(new URL(file, assets))))));
  expect(known.filter((name) => all[name] === undefined)).toEqual([]);
});

it.each([
  ['linkedin', 'LinkedIn'],
  ['Twitter', 'Twitter'],
  ['css3', 'CSS3'],
  ['java', 'Java'],
  ['visual-studio-code', 'Visual Studio Code'],
  ['Heroku', 'Heroku'],
  ['windows', 'Windows'],
  ['amazon-aws', 'Amazon AWS'],
  ['C#', 'C#'],
  ['C++', 'C++'],
  ['F#', 'F#'],
  ['eclipse', 'Eclipse IDE'],
  ['travis', 'Travis CI'],
  ['travis-ci', 'Travis CI'],
  ['pop!_os', 'Pop!_OS'],
  ['micro:bit', 'micro:bit'],
  ['nodejs', 'Node.js'],
  ['node-dot-js', 'Node.js'],
  ['stack overflow', 'Stack Overflow'],
  ['NativeScript', 'NativeScript'],
])('%s is %s, from files and from packs', async (given, title) => {
  const logo = await nodeLogo(slugOf(given));
  expect(logo?.title).toBe(title);
  expect(await packed(slugOf(given))).toEqual(logo);
});

it('a removed logo says which release it is from, and has a path that can be drawn', () => {
  for (const [slug, [title, hex, path, release]] of Object.entries(icons)) {
    expect(title, slug).toMatch(/./);
    expect(hex, slug).toMatch(/^[\dA-F]{6}$/i);
    expect(path, slug).toMatch(/^[Mm][-\d\s.,MZLHVCSQTAEmzlhvcsqtae]+$/);
    expect(release, slug).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
