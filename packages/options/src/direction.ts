// Which way languages and texts read.

/** Reading direction of a script. */
export type Direction = 'ltr' | 'rtl';

/**
 * Scripts written from right to left that a living language or a community uses (ISO 15924, UAX #9). `Aran` is Arabic in its
 * Nastaliq style, which is a script of its own for tags and none for letters.
 */
export const rightToLeftScripts: readonly string[] = [
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
];

/**
 * The direction in which a language is written, from the script that Unicode's likely subtags give it. Not
 * `Intl.Locale.getTextInfo`, which not every browser has: the likely script is there since 2020.
 *
 * @param tag any string; what is not a BCP 47 tag counts as left to right
 * @example directionOf('ckb') // 'rtl'
 */
export function directionOf(tag: string): Direction {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return rightToLeftScripts.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
