// Every locale with its words and direction, and the finding of one by its tag.
import { directionOf } from '@solidarity-kit/options/direction';
import type { Locale, LocaleFile } from './locale.ts';
import { all } from './locales/index.generated.ts';
import en from './locales/en.ts';
import type { LocaleTag } from './model.ts';
import { reviewState, type ReviewState } from './review.ts';

/** Every locale, by file name. */
export const locales: readonly Locale[] = all.map((file: LocaleFile) => ({
  ...file,
  dir: directionOf(file.tag),
}));

const byTag = new Map(locales.map((locale) => [locale.tag, locale]));

/** Tags of all locales, e.g. for `negotiate`. */
export const localeTags: readonly LocaleTag[] = locales.map((locale) => locale.tag);

/**
 * The locale with exactly this tag.
 *
 * @param tag e.g. `pt-BR`; for what a reader asked for, `negotiate` first.
 */
export function findLocale(tag: LocaleTag): Locale | undefined {
  return byTag.get(tag);
}

/**
 * How much of a locale a native speaker has read as it stands today.
 *
 * @returns nothing for English, by which the others are measured, and for a locale that nobody has reviewed.
 */
export function reviewStateOf(locale: LocaleFile): ReviewState | undefined {
  return locale.tag === 'en' ? undefined : reviewState(locale.reviewed, en, locale);
}
