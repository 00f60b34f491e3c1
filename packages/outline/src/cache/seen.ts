// Remembers in a fixed piece of memory which hashes came before: a line or word is worth keeping when it comes again.

/** A set of hashes that forgets the older of two that share a place. */
export class Seen {
  readonly #hashes: Int32Array;
  readonly #mask: number;

  /** @param size hashes that it holds at most, a power of two */
  constructor(size: number) {
    this.#hashes = new Int32Array(size);
    this.#mask = size - 2;
  }

  /**
   * Whether the hash came before; it has come now.
   *
   * Two texts may share a hash, and one that came long ago is forgotten. So an answer may only decide whether something
   * is kept, never what is drawn.
   */
  again(hash: number): boolean {
    const hashes = this.#hashes;
    // Places for two, so that two that meet there and come in turns do not push each other out for ever.
    const at = (hash << 1) & this.#mask;
    const first = hashes[at]!;
    if (first === hash || hashes[at + 1] === hash) return true;
    hashes[at + 1] = first;
    hashes[at] = hash;
    return false;
  }
}
