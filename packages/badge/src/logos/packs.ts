// The source of brand logos where there are no files: packs of logos, by the first two letters of their slugs, as assets.
import { bounded, inflate } from '@solidarity-kit/options';
import type { Logo } from '../types.ts';
import { slugOf } from './slug.ts';

/** A pack: title, colour and path by slug; or, for another name of a brand, its slug. */
export type LogoPack = Readonly<
  Record<string, readonly [title: string, hex: string, path: string] | string>
>;

/**
 * The asset that holds a logo, such as `logos-gi.pack` for `github`: JSON, deflated.
 *
 * @param slug as {@link slugOf} gives it
 */
export function packOf(slug: string): string {
  return `logos-${slug.slice(0, 2)}.pack`;
}

/** The asset that lists the names of all packs: a pack that is listed and cannot be read is an error, one that is not listed has no logos. */
export const packList = 'logos.json';

/** Packs kept in memory; each is some ten kilobytes, unpacked. */
const mostPacks = 20;

const parse = <T>(json: Uint8Array): T => JSON.parse(new TextDecoder().decode(json)) as T;

/**
 * A source of logos for `createBadges`.
 *
 * @param load brings an asset of `packages/badge/assets` by its name; rejects when it cannot
 * @param unpack gives the text of a pack's bytes. Default: inflates it
 * @returns gives undefined when Simple Icons has no such brand; rejects when its pack cannot be read
 */
export function packedLogos(
  load: (asset: string) => Promise<Uint8Array>,
  unpack: (pack: Uint8Array) => Promise<Uint8Array> | Uint8Array = inflate,
): (slug: string) => Promise<Logo | undefined> {
  const readPack = async (asset: string) => parse<LogoPack>(await unpack(await load(asset)));
  let listed: Promise<ReadonlySet<string>> | undefined;
  const packs = bounded<string, Promise<LogoPack>>(mostPacks);

  async function entryOf(slug: string): Promise<LogoPack[string] | undefined> {
    // A failed load may be tried again.
    listed ??= load(packList)
      .then((names) => new Set(parse<string[]>(names)))
      .catch((error: unknown) => {
        listed = undefined;
        throw error;
      });
    const asset = packOf(slug);
    if (!(await listed).has(asset)) return undefined;
    let pack = packs.get(asset);
    if (!pack) {
      pack = readPack(asset);
      packs.set(asset, pack);
      pack.catch(() => packs.delete(asset));
    }
    const found = await pack;
    return Object.hasOwn(found, slug) ? found[slug] : undefined;
  }

  return async (slug) => {
    if (slug !== slugOf(slug) || slug === '') return undefined;
    const named = await entryOf(slug);
    const entry = typeof named === 'string' ? await entryOf(named) : named;
    if (entry === undefined || typeof entry === 'string') return undefined;
    const [title, hex, path] = entry;
    return { title, hex, path };
  };
}
