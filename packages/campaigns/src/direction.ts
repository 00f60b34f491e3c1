// The direction of a locale, from the script that Unicode's likely subtags give it.
import { memo } from './memo.ts';
import type { Direction, LocaleTag } from './model.ts';

/** Scripts written from right to left that a living language uses (ISO 15924, UAX #9). */
const rightToLeft = new Set([
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
]);

/**
 * The direction in which a locale is written. Not `Intl.Locale.getTextInfo`, which not every browser has: the
 * likely script is there since 2020.
 *
 * @param tag any string; what is not a BCP 47 tag counts as left to right.
 * @example dirOf('ckb') // 'rtl'
 */
export const dirOf: (tag: LocaleTag) => Direction = memo((tag) => {
  try {
    return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
});
