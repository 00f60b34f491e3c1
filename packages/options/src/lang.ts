// A language tag and the direction of its script, checked once each.
import { directionOf, type Direction } from './direction.ts';
import { memo } from './memo.ts';

/** A tag in its canonical form, with the direction of its script. */
export interface Lang {
  readonly tag: string;
  readonly direction: Direction;
}

/** What a language option takes, in words. */
export const allowedLangs = 'a BCP 47 language tag, such as ar, en or pt-BR';

/**
 * A language from an option's text.
 *
 * @param given a BCP 47 tag of at most 64 characters such as `ar`, `pt-BR`, `zh-Hant`; an underscore passes for a hyphen
 * @returns undefined for what is none
 */
export const parseLang: (given: string) => Lang | undefined = memo((given) => {
  if (given.length > 64) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'));
    return tag ? { tag, direction: directionOf(tag) } : undefined;
  } catch {
    return undefined; // RangeError: not a tag
  }
});
