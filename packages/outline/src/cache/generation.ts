// Caches with one shared bound in bytes: what was not asked for during one whole generation is forgotten.

/** Something that knows about how many bytes of memory it takes. */
export interface Weighed {
  readonly bytes: number;
}

/** A bound that several caches share. */
export class CacheBudget {
  readonly #half: number;
  readonly #caches = new Set<{ age(): boolean }>();
  #spent = 0;

  /** @param bytes most that the caches keep, by the values' own estimates */
  constructor(bytes: number) {
    this.#half = bytes / 2;
  }

  /** Counts what a cache took. Once half the bound is spent, a generation ends: what it did not use goes. */
  spend(cache: { age(): boolean }, bytes: number): void {
    this.#caches.add(cache);
    this.#spent += bytes;
    if (this.#spent <= this.#half) return;
    this.#spent = 0;
    for (const each of this.#caches) if (each.age()) this.#caches.delete(each);
  }
}

/** A map that forgets by generation. */
export class GenerationCache<K, V extends Weighed> {
  readonly #budget: CacheBudget;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** @param budget the bound, shared with other caches */
  constructor(budget: CacheBudget) {
    this.#budget = budget;
  }

  /** The value, which this use carries into the present generation. */
  get(key: K): V | undefined {
    return this.#young.get(key) ?? this.#promote(key);
  }

  /** Whether the value is kept; asking does not count as use. */
  has(key: K): boolean {
    return this.#young.has(key) || this.#old.has(key);
  }

  /** Keeps a value, at least for the present generation. */
  set(key: K, value: V): void {
    this.#young.set(key, value);
    this.#budget.spend(this, value.bytes);
  }

  /** Ends a generation. @returns whether nothing is left */
  age(): boolean {
    this.#old = this.#young;
    this.#young = new Map();
    return this.#old.size === 0;
  }

  #promote(key: K): V | undefined {
    const value = this.#old.get(key);
    if (value !== undefined) {
      this.#old.delete(key);
      this.set(key, value);
    }
    return value;
  }
}
