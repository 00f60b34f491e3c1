// A sentence with a number in it, in the plural form and the digits of its locale.
import type { LocaleTag, PluralForms } from './model.ts';

/**
 * Picks the plural form for a number and writes the number in the locale's own digits.
 *
 * @param forms texts by CLDR category, with `{n}` where the number goes (a form may do without).
 * @param n the number, as a rule a count of days.
 * @param locale the locale of the forms.
 * @example plural({ one: '{n} day', other: '{n} days' }, 7, 'en') // '7 days'
 */
export function plural(forms: PluralForms, n: number, locale: LocaleTag): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return form.replaceAll('{n}', new Intl.NumberFormat(locale).format(n));
}

/**
 * The categories that a locale file must fill for whole numbers from 1 to `most`.
 *
 * @param most the largest number that can occur; 365 when left out (days of hiding).
 * @example pluralCategories('en') // ['one', 'other']
 */
export function pluralCategories(locale: LocaleTag, most = 365): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(locale);
  const found = new Set<Intl.LDMLPluralRule>();
  for (let n = 1; n <= most; n++) found.add(rules.select(n));
  return [...found].toSorted();
}
