// Pictures of emoji: two that are always there, the rest in packs that load on demand.
import { packNames } from './packs.generated.ts';
import { builtIn } from './builtin.generated.ts';

/** What is known of a picture: its markup and the pack that it is from, or the pack to load first; `undefined` when there is no such picture. */
export type Found =
  | { readonly body: string; readonly asset?: string }
  | { readonly asset: string }
  | undefined;

const packs = new Set(packNames.split(' '));

/** File of the pack that a key would be in: packs are by the first code point, flags by their first letter. */
export function packOf(key: string): string | undefined {
  const dash = key.indexOf('-');
  const first = dash < 0 ? key : key.slice(0, dash);
  // People and their families fill the blocks that they are in; those are by code point, others by sixteen.
  const name = packs.has(first) ? first : first.slice(0, -1);
  return packs.has(name) ? `emoji-${name}.pack` : undefined;
}

/** Emoji pictures by key. */
export class EmojiLibrary {
  readonly #packs = new Map<string, ReadonlyMap<string, string>>();

  /** Looks a picture up. @param key of `emojiKey` */
  find(key: string): Found {
    const always = builtIn[key];
    if (always !== undefined) return { body: always };
    const asset = packOf(key);
    if (asset === undefined) return undefined;
    const pack = this.#packs.get(asset);
    if (!pack) return { asset };
    const body = pack.get(key);
    return body === undefined ? undefined : { body, asset };
  }

  /** Takes in a loaded pack. @param text a line for each picture: key, tab, markup */
  add(asset: string, text: string): void {
    this.#packs.set(
      asset,
      new Map(text.split('\n').map((line) => line.split('\t') as [string, string])),
    );
  }
}
