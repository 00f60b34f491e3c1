// Checks of single values, shared by banners and badges: each returns the value in its canonical form or throws.
import { SnippetError } from '../error.ts';

/** One of a list, as it is. */
export function oneOf<T extends string>(option: string, given: T, allowed: readonly T[]): T {
  if (allowed.includes(given)) return given;
  throw new SnippetError(option, given, `one of ${allowed.join(', ')}`);
}

/** A link that a page may carry: http or https, absolute; returned as the URL standard writes it. */
export function webLink(option: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  throw new SnippetError(option, given, 'a link that begins with https:// or http://');
}

/** A link of the site's own: as `webLink`, or a path of the same site, `/…`. */
export function siteLink(option: string, given: string): string {
  if (/^\/(?![/\\])[^\s\\]*$/.test(given)) return given;
  if (URL.canParse(given)) return webLink(option, given);
  throw new SnippetError(option, given, 'a link that begins with https://, http:// or /');
}

/** A language tag, returned in its canonical case. */
export function languageTag(option: string, given: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(given);
    if (tag) return tag;
  } catch {
    // Falls through to the answer below: the platform's own message names no option.
  }
  throw new SnippetError(option, given, 'a language tag such as ar, fr or pt-BR');
}

/** A whole number within bounds. */
export function whole(option: string, given: number, least: number, most: number): number {
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  throw new SnippetError(option, given, `a whole number from ${least} to ${most}`);
}

// A calendar date, with or without a time; with a time, seconds and zone are optional.
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** An ISO 8601 date or date and time, as given. */
export function isoMoment(option: string, given: string): string {
  const day = given.slice(0, 10);
  const real = moment.test(given) && !Number.isNaN(Date.parse(given));
  // Date.parse takes 30 February for 2 March; a day that does not come back is not in the calendar.
  if (real && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return given;
  throw new SnippetError(option, given, 'a date such as 2027-05-15 or 2027-05-15T09:00Z');
}

/** Words that a person wrote: one line, trimmed, within a length; lone surrogates are mended. */
export function words(option: string, given: string, most: number): string {
  const text = given
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  if (text === '') throw new SnippetError(option, given, 'some words');
  if ([...text].length > most) throw new SnippetError(option, given, `at most ${most} characters`);
  return text;
}
