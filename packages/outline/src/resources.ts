// What has been loaded so far: font slices, emoji packs and indexes, each once and for good.
import { inflate } from '@solidarity-kit/options';
import { EmojiLibrary } from './emoji/library.ts';
import { HanLibrary } from './fonts/han.ts';
import type { HarfBuzz } from './harfbuzz/binding.ts';
import { FontSlice } from './harfbuzz/font.ts';

/** Loaded assets; they stay, since all of them together are bounded (about 45 MB). */
export class Resources {
  readonly emoji = new EmojiLibrary();
  readonly han = new HanLibrary();
  readonly #fonts = new Map<string, FontSlice>();
  readonly #harfbuzz: HarfBuzz;
  readonly #load: (asset: string) => Promise<Uint8Array>;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #loaded = new Set<string>();

  /** @param load brings a file of `assets/` by its name */
  constructor(harfbuzz: HarfBuzz, load: (asset: string) => Promise<Uint8Array>) {
    this.#harfbuzz = harfbuzz;
    this.#load = load;
  }

  /** A loaded font slice. */
  font(asset: string): FontSlice | undefined {
    return this.#fonts.get(asset);
  }

  /** Whether an asset is loaded. */
  has(asset: string): boolean {
    return this.#loaded.has(asset);
  }

  /** Loads an asset once, however many ask; a load that failed may be tried again. */
  ensure(asset: string): Promise<void> {
    let loading = this.#loading.get(asset);
    if (!loading) {
      loading = this.#bring(asset);
      this.#loading.set(asset, loading);
      loading.catch(() => this.#loading.delete(asset));
    }
    return loading;
  }

  async #bring(asset: string): Promise<void> {
    const data = await inflate(await this.#load(asset));
    if (asset.endsWith('.font')) this.#fonts.set(asset, new FontSlice(this.#harfbuzz, data));
    else if (asset.endsWith('.pack')) this.emoji.add(asset, new TextDecoder().decode(data));
    else this.han.add(asset, new TextDecoder().decode(data));
    this.#loaded.add(asset);
  }
}
