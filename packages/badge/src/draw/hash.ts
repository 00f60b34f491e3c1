// A short name that follows from a text: the same text always has the same one.

/**
 * FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units.
 *
 * @returns 1 to 7 letters and digits
 */
export function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01_00_01_93);
  }
  return (value >>> 0).toString(36);
}
