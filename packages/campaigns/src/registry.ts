// Every locale with its words and direction, and the finding of one by its tag.
import { directionOf } from '@solidarity-kit/options/direction';
import type { Locale, LocaleFile } from './locale.ts';
import { all } from './locales/index.generated.ts';
import en from './locales/en.ts';
import type { LocaleTag } from './model.ts';
import type { OwnLocale } from './own/model.ts';
import { reviewState, type ReviewState } from './review.ts';

/** The locales that ship with the kit, by file name. */
export const kitLocales: readonly Locale[] = all.map((file: LocaleFile) => ({
  ...file,
  dir: directionOf(file.tag),
}));

/** Every locale, by its tag. Read it each time: a host may have languages of its own. */
export let locales: readonly Locale[] = kitLocales;

let byTag = new Map(kitLocales.map((locale) => [locale.tag, locale]));

/** Tags of all locales, e.g. for `negotiate`. Read it each time, as `locales`. */
export let localeTags: readonly LocaleTag[] = kitLocales.map((locale) => locale.tag);

/** Takes these languages beside the kit's, all at once. Only `applyOwn` calls this. */
export function setLocales(own: readonly OwnLocale[]): void {
  locales =
    own.length === 0
      ? kitLocales
      : [...kitLocales, ...own.map(completed)].toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  byTag = new Map(locales.map((locale) => [locale.tag, locale]));
  localeTags = locales.map((locale) => locale.tag);
}

/** A host's language as a locale: what it does not say is said in English. */
function completed(own: OwnLocale): Locale {
  const { tag, name, about, campaigns = {}, messages = {}, banner, errors } = own;
  return {
    tag,
    name,
    reviewed: false,
    campaigns: campaigns as Locale['campaigns'],
    messages,
    banner: banner ?? en.banner,
    errors: errors ?? en.errors,
    ...(about ? { about } : {}),
    dir: directionOf(tag),
  };
}

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
