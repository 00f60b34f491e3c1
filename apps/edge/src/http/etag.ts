// Entity tags: made from what determines the bytes, and compared with what a client already has.

/**
 * A strong tag from the text that determines an answer's bytes: its parsed options and the build.
 *
 * Two FNV-1a hashes of 32 bits with different offsets (constants of http://www.isthe.com/chongo/tech/comp/fnv/). A tag is only ever compared with tags of
 * the same URL, so it has to differ between versions, not to resist an attacker.
 */
export function strongTag(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return `"${hex(a)}${hex(b)}"`;
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

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
