// The source of brand logos where there are no files: packs of logos, by the first two letters of their slugs, as assets.
import type { Logo } from '../types.ts';
import { slugOf } from './slug.ts';

/** A pack: title, colour and path by slug. */
export type LogoPack = Readonly<
  Record<string, readonly [title: string, hex: string, path: string]>
>;

/**
 * The asset that holds a logo, such as `logos-gi.json` for `github`.
 *
 * @param slug as {@link slugOf} gives it
 */
export function packOf(slug: string): string {
  return `logos-${slug.slice(0, 2)}.json`;
}

/** Packs kept in memory; each is some ten kilobytes. */
const mostPacks = 20;

/**
 * A source of logos for `createBadges`.
 *
 * @param load brings an asset of `packages/badge/assets` by its name; undefined when there is none of that name
 */
export function packedLogos(
  load: (asset: string) => Promise<Uint8Array | undefined>,
): (slug: string) => Promise<Logo | undefined> {
  const packs = new Map<string, Promise<LogoPack>>();

  async function read(asset: string): Promise<LogoPack> {
    const bytes = await load(asset);
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as LogoPack) : {};
  }

  return async (slug) => {
    if (slug !== slugOf(slug) || slug === '') return undefined;
    const asset = packOf(slug);
    let pack = packs.get(asset);
    if (!pack) {
      if (packs.size >= mostPacks) packs.clear();
      pack = read(asset);
      packs.set(asset, pack);
      // A failed load may be tried again.
      pack.catch(() => packs.delete(asset));
    }
    const found = await pack;
    const entry = Object.hasOwn(found, slug) ? found[slug] : undefined;
    return entry && { title: entry[0], hex: entry[1], path: entry[2] };
  };
}
