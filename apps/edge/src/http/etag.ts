// Entity tags: made from what determines the bytes, and compared with what a client already has.

/** Constants of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A hash of 32 bits (FNV-1a over UTF-16 units), for tables and tags; not against an attacker. */
export function hash32(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/**
 * Collects the texts that determine an answer's bytes (its parsed options and the build) into a strong tag.
 *
 * Two hashes of 32 bits, the second over places as well as units. A tag is only ever compared with tags of the same URL, so it has to differ between
 * versions, not to resist an attacker.
 */
export class Tag {
  #a = OFFSET;
  #b = PRIME;
  #place = 0;

  /** @param from what was collected so far is where this one begins */
  constructor(from?: Tag) {
    if (from === undefined) return;
    this.#a = from.#a;
    this.#b = from.#b;
    this.#place = from.#place;
  }

  /** Adds a text; two texts are not the same as the two in one. */
  add(text: string): this {
    let a = this.#a;
    let b = this.#b;
    const place = this.#place;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, PRIME);
      b = Math.imul(b ^ (unit + place + i), PRIME);
    }
    // No unit is this large.
    this.#a = Math.imul(a ^ 0x1_00_00, PRIME);
    this.#b = Math.imul(b ^ text.length, PRIME);
    this.#place = place + text.length + 1;
    return this;
  }

  /** The tag with its quotes. */
  toString(): string {
    // Of 31 bits each: V8 writes numbers of 32 many times slower.
    return `"${this.#a >>> 1}-${this.#b >>> 1}"`;
  }

  /** Letters and digits, at most twelve: for names and keys of caches. */
  toName(): string {
    return (this.#a >>> 1).toString(36) + (this.#b >>> 1).toString(36);
  }
}

/** The strong tag of one text. */
export function strongTag(text: string): string {
  return new Tag().add(text).toString();
}

/**
 * Whether an `If-None-Match` header names the tag (RFC 9110, section 13.1.2: weak comparison, `*` matches all).
 *
 * @param header the header's value, or nothing.
 */
export function matches(header: string | null | undefined, tag: string): boolean {
  if (!header) return false;
  if (header === tag || header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
