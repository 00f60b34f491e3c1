// Loads font slices on demand and keeps them.
import type { HarfBuzz } from '../harfbuzz/binding.ts';
import { FontSlice } from '../harfbuzz/font.ts';
import { inflate } from './inflate.ts';

/** Font slices by asset name. */
export class FontLibrary {
  readonly #harfbuzz: HarfBuzz;
  readonly #load: (asset: string) => Promise<Uint8Array>;
  readonly #fonts = new Map<string, FontSlice>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(harfbuzz: HarfBuzz, load: (asset: string) => Promise<Uint8Array>) {
    this.#harfbuzz = harfbuzz;
    this.#load = load;
  }

  /** The loaded font; `undefined` before {@link ensure}. */
  get(asset: string): FontSlice | undefined {
    return this.#fonts.get(asset);
  }

  /** Loads a slice once; a failed load may be tried again. */
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
    this.#fonts.set(asset, new FontSlice(this.#harfbuzz, asset.replace('.font', ''), data));
  }
}
