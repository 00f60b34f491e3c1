// A language tag in its canonical form.

/** What a language option takes, in words. */
export const allowedLangs = 'a BCP 47 language tag, such as ar, en or pt-BR, or auto';

/**
 * A tag in its canonical case, or `auto`, which stands for the reader's language and is no tag itself.
 *
 * @param given a BCP 47 tag of at most 64 characters such as `ar`, `pt-BR`, `zh-Hant`; an underscore passes for a hyphen
 * @returns undefined for what is none
 */
export function parseTag(given: string): string | undefined {
  const text = given.trim().replace(/_/g, '-');
  if (/^auto$/i.test(text)) return 'auto';
  try {
    return text.length > 64 ? undefined : Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined; // RangeError: not a tag
  }
}
