// A map that cannot grow without end: for whatever is remembered by keys that a visitor may choose.

class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.#limit && !this.has(key)) this.delete(this.keys().next().value!);
    return super.set(key, value);
  }
}

/**
 * An empty map of at most so many entries: when it is full, the entry that was set first makes room.
 *
 * @param most entries, 1 or more
 */
export function bounded<Key, Value>(limit: number): Map<Key, Value> {
  return new BoundedMap<Key, Value>(limit);
}
