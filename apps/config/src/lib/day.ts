// Days and moments as the language of the page writes them.
import { parseDate } from '@solidarity-kit/options';

/**
 * A day, or a moment with its time. A day alone begins in UTC, everywhere.
 *
 * @param given ISO 8601
 * @param now ms since 1970: the year of that day is left out; absent, it is always said
 */
export function dayIn(language: string, given: string, now?: number): string {
  const time = parseDate(given)!;
  const isDay = given.length === 10;
  const isThisYear =
    now !== undefined && new Date(time).getUTCFullYear() === new Date(now).getUTCFullYear();
  // English without a region would write the month first.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...(isDay
      ? { timeZone: 'UTC' }
      : { hour: 'numeric', minute: 'numeric', timeZoneName: 'short' }),
  }).format(time);
}
