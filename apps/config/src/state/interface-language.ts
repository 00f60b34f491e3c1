// Which language the page itself speaks: the link's, then the browser's, then English.

/** Languages of the interface, in the order in which the menu shows them, each by its own name. */
export const interfaceLanguages = {
  en: 'English',
  ar: 'العربية',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  tr: 'Türkçe',
  ur: 'اردو',
  id: 'Bahasa Indonesia',
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** Whether the page speaks this language. */
export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, tag);
}

/**
 * The page's language.
 *
 * @param query of the page's address; `ui=ar` decides.
 * @param preferred the browser's languages, best first; regions are ignored.
 */
export function interfaceLanguage(query: string, preferred: readonly string[]): InterfaceLanguage {
  const wanted = [new URLSearchParams(query).get('ui') ?? '', ...preferred];
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isInterfaceLanguage(base)) return base;
  }
  return 'en';
}
