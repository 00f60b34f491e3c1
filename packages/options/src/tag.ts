// A language tag, read once for all: what is a tag, and its canonical form.

/** What the option of one language takes, in words. */
export const allowedLang = 'a language tag such as ar or pt-BR, or auto';

/**
 * A language tag's parts (BCP 47); an underscore passes for a hyphen.
 *
 * @returns undefined for what is no tag
 */
export function localeOf(given: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(given.trim().replace(/_/g, '-'));
  } catch {
    return undefined;
  }
}

/**
 * A tag in its canonical case, such as `ar`, `pt-BR`, `zh-Hant`; or `auto`, which stands for the reader's language and is no tag itself.
 *
 * @returns undefined for what is neither
 */
export function parseTag(given: string): string | undefined {
  return /^auto$/i.test(given) ? 'auto' : localeOf(given)?.toString();
}
