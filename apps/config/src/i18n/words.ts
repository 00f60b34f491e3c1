// The type of a dictionary, and the filling of its sentences.
import type en from './en.ts';
import type { Forms } from '../lib/forms.ts';

/** A dictionary: a missing key does not compile. */
export type Dictionary = Readonly<typeof en>;

/**
 * Fills the `{names}` of a sentence. Numbers are written in the digits of the language.
 *
 * @param language tag whose digits are used
 */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    // First-strong isolates: a foreign word does not jumble the sentence around it.
    return typeof value === 'number'
      ? new Intl.NumberFormat(language).format(value)
      : `\u2068${value}\u2069`;
  });
}

/** The sentence for a number, filled. */
export function count(forms: Forms, n: number, language: string): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n }, language);
}
