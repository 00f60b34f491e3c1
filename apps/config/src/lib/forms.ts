// The type of a sentence that depends on a number.

/** By CLDR plural category; `{n}` is where the number goes. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
