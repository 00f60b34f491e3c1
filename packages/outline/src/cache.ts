// Caches with one shared bound in bytes: what was not asked for during one whole generation is forgotten.

/** A bound that several caches share. */
export class CacheBudget {
  readonly #half: number;
  readonly #caches = new Set<GenerationCache<unknown>>();
  #spent = 0;

  /** @param bytes most that the caches keep, by the estimates given to `set` */
  constructor(bytes: number) {
    this.#half = bytes / 2;
  }

  /** Makes a cache under this bound. */
  cache<T>(): GenerationCache<T> {
    return new GenerationCache<T>(this);
  }

  /** Counts what a cache took; at half the bound the old generation goes. */
  spend(cache: GenerationCache<unknown>, bytes: number): void {
    this.#caches.add(cache);
    this.#spent += bytes;
    if (this.#spent <= this.#half) return;
    this.#spent = 0;
    for (const each of this.#caches) if (each.age()) this.#caches.delete(each);
  }
}

/** A map that forgets by generation; made by {@link CacheBudget.cache}. */
export class GenerationCache<T> {
  readonly #budget: CacheBudget;
  #young = new Map<string, { value: T; bytes: number }>();
  #old = new Map<string, { value: T; bytes: number }>();

  constructor(budget: CacheBudget) {
    this.#budget = budget;
  }

  get(key: string): T | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young.value;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.#old.delete(key);
    this.#keep(key, old);
    return old.value;
  }

  /** @param bytes estimate of what key and value take in memory */
  set(key: string, value: T, bytes: number): void {
    this.#keep(key, { value, bytes });
  }

  #keep(key: string, entry: { value: T; bytes: number }): void {
    this.#young.set(key, entry);
    this.#budget.spend(this as GenerationCache<unknown>, entry.bytes);
  }

  /** Starts a generation. @returns whether nothing is left */
  age(): boolean {
    this.#old = this.#young;
    this.#young = new Map();
    return this.#old.size === 0;
  }
}
