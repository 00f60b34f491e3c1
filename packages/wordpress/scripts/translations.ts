// The settings page in other languages, by WordPress locale and by the English text.
import ar from './translations/ar.ts';

/** Translations by WordPress locale. A text that is not there is shown in English. */
export const translations: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar };
