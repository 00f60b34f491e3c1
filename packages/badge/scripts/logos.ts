// Packs the brand logos of Simple Icons, and those that it removed, into packages/badge/assets: a small file of deflated JSON for each two first letters, for runtimes without files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { currentLogo } from '../src/logos/node.ts';
import { packList, packOf, type LogoPack } from '../src/logos/packs.ts';
import { logoOf, type RemovedLogos } from '../src/logos/removed.ts';

const badge = fileURLToPath(new URL('../', import.meta.url));
const target = join(badge, 'assets');

/** Packs by asset name. */
async function packs(
  folder: string,
  { icons, names }: RemovedLogos,
): Promise<Map<string, Record<string, LogoPack[string]>>> {
  const made = new Map<string, Record<string, LogoPack[string]>>();
  const add = (slug: string, entry: LogoPack[string]): void => {
    const pack = made.get(packOf(slug)) ?? {};
    // A brand that Simple Icons has again is drawn as it is there.
    pack[slug] ??= entry;
    made.set(packOf(slug), pack);
  };
  for (const name of readdirSync(join(folder, 'icons')).toSorted()) {
    const slug = name.replace(/\.svg$/, '');
    const logo = await currentLogo(slug);
    if (!logo) throw new Error(`simple-icons: ${name} is not in the form that badges can draw`);
    add(slug, [logo.title, logo.hex, logo.path]);
  }
  for (const [slug, icon] of Object.entries(icons)) {
    const { title, hex, path } = logoOf(icon);
    add(slug, [title, hex, path]);
  }
  for (const [name, slug] of Object.entries(names)) add(name, slug);
  return made;
}

/**
 * Writes the packs when the package's version or the removed logos are not those that they were made from.
 *
 * @returns how many packs there are
 */
export async function writeLogos(): Promise<number> {
  const folder = dirname(createRequire(join(badge, 'package.json')).resolve('simple-icons'));
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const removed = readFileSync(join(badge, 'data/removed-logos.json'), 'utf8');
  const state = `deflated ${version} ${createHash('sha256').update(removed).digest('hex')}`;
  const stamp = join(target, '.version');
  if (
    existsSync(join(target, packList)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === state
  )
    return readdirSync(target).length - 2;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const made = await packs(folder, JSON.parse(removed) as RemovedLogos);
  for (const [name, pack] of made)
    writeFileSync(join(target, name), deflateRawSync(JSON.stringify(pack), { level: 9 }));
  writeFileSync(join(target, packList), JSON.stringify([...made.keys()]));
  writeFileSync(stamp, state);
  return made.size;
}

if (import.meta.main) console.log(`Logos: ${await writeLogos()} packs.`);
