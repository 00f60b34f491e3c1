// Capitals and letter spacing, for scripts that have capitals and for no others.

// Languages whose capitals differ from the common ones: https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt, and Greek, which drops its accents.
const special = /^(?:tr|az|lt|el|hy)\b/;
// Letters without case: Arabic, Hebrew, Devanagari, Han, … Spacing would break their joins or their rhythm.
const caseless = /\p{Lo}/u;

/**
 * A text in capitals, by the rules of its language.
 *
 * @param lang canonical BCP 47 tag
 */
export function capitals(text: string, lang: string | undefined): string {
  return lang !== undefined && special.test(lang)
    ? text.toLocaleUpperCase(lang)
    : text.toUpperCase();
}

/** Whether a text has letters without case; such a text is never spaced, and drawn a little larger. */
export function isCaseless(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most such texts say so with their first letter: Arabic, but for the kashida, which joins letters and is none.
    if (code >= 0x06_20 && code <= 0x06_4a && code !== 0x06_40) return true;
    if (code > 0x7f) return caseless.test(text);
  }
  return false;
}
