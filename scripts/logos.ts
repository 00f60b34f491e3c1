// Packs the brand logos of Simple Icons into packages/badge/assets, a small JSON file for each two first letters, for runtimes without files.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeLogo } from '../packages/badge/src/logos/node.ts';
import { packList, packOf, type LogoPack } from '../packages/badge/src/logos/packs.ts';

const badge = fileURLToPath(new URL('../packages/badge/', import.meta.url));
const target = join(badge, 'assets');

/** Packs by asset name. */
async function packs(folder: string): Promise<Map<string, Record<string, LogoPack[string]>>> {
  const made = new Map<string, Record<string, LogoPack[string]>>();
  for (const name of readdirSync(join(folder, 'icons')).toSorted()) {
    const slug = name.replace(/\.svg$/, '');
    const logo = await nodeLogo(slug);
    if (!logo) throw new Error(`simple-icons: ${name} is not in the form that badges can draw`);
    const pack = made.get(packOf(slug)) ?? {};
    pack[slug] = [logo.title, logo.hex, logo.path];
    made.set(packOf(slug), pack);
  }
  return made;
}

/**
 * Writes the packs when the package's version is not the one that they were made from.
 *
 * @returns how many packs there are
 */
export async function writeLogos(): Promise<number> {
  const folder = dirname(createRequire(join(badge, 'package.json')).resolve('simple-icons'));
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const stamp = join(target, '.version');
  if (
    existsSync(join(target, packList)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === version
  )
    return readdirSync(target).length - 2;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const made = await packs(folder);
  for (const [name, pack] of made) writeFileSync(join(target, name), JSON.stringify(pack));
  writeFileSync(join(target, packList), JSON.stringify([...made.keys()]));
  writeFileSync(stamp, version);
  return made.size;
}

if (import.meta.main) console.log(`Logos: ${await writeLogos()} packs.`);
