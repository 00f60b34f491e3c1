// A language tag and the direction of its script, checked once each.
import { BadgeError } from '../error.ts';
import { directionOfLang } from './direction.ts';

/** A tag in its canonical form, with the direction of its script. */
export interface Lang {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

// Bounded, since a visitor chooses the tags.
const known = new Map<string, Lang>();
const most = 500;

/**
 * A language from an option's text.
 *
 * @param given a BCP 47 tag such as `ar`, `pt-BR`, `zh-Hant`; an underscore passes for a hyphen
 * @throws BadgeError
 */
export function parseLang(given: string): Lang {
  const found = known.get(given);
  if (found) return found;
  const lang = read(given);
  if (!lang) throw new BadgeError('lang', given, 'a BCP 47 language tag, such as ar, en or pt-BR');
  if (known.size >= most) known.clear();
  known.set(given, lang);
  return lang;
}

function read(given: string): Lang | undefined {
  if (given.length > 64) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'));
    return tag ? { tag, direction: directionOfLang(tag) } : undefined;
  } catch {
    return undefined; // RangeError: not a tag
  }
}

/** Whether a text is a language tag. */
export function isLang(given: string): boolean {
  return read(given) !== undefined;
}
