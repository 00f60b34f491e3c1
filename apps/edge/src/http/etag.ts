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
 * A strong tag from the text that determines an answer's bytes: its parsed options and the build.
 *
 * Two hashes of 32 bits, the second over places as well as units. A tag is only ever compared with tags of the same URL, so it has to differ between
 * versions, not to resist an attacker.
 */
export function strongTag(text: string): string {
  let a = OFFSET;
  let b = PRIME;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ (unit + i), PRIME);
  }
  return `"${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}"`;
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
