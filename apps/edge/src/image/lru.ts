// A cache in memory that is bounded by the bytes that it holds; what was used least lately goes first.

/** Bytes that an entry costs beside its value: the map's slot and the key's header, by rule of thumb. */
const OVERHEAD = 200;

/** Least-recently-used cache. Not for secrets: an entry lives until others push it out. */
export class Lru<Value> {
  readonly #entries = new Map<string, { value: Value; bytes: number }>();
  readonly #limit: number;
  #bytes = 0;

  /** @param limit most bytes to hold, above 0. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Number of entries. */
  get size(): number {
    return this.#entries.size;
  }

  /** Bytes held, as counted by {@link set}. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The value under a key, which thereby becomes the one used last. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /**
   * Keeps a value, and drops the oldest until the limit holds. A value larger than an eighth of the limit is not kept: it would push out all the others.
   *
   * @param bytes size of the value; the key's is added.
   */
  set(key: string, value: Value, bytes: number): void {
    const cost = bytes + key.length * 2 + OVERHEAD;
    this.delete(key);
    if (cost > this.#limit / 8) return;
    this.#entries.set(key, { value, bytes: cost });
    this.#bytes += cost;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  /** Forgets a key. */
  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
