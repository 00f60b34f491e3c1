// Days and moments of the calendar as options write them (ISO 8601).

/** What a date option takes, in words. */
export const allowedDates = 'a date such as 2027-05-15 or 2027-05-15T09:00Z';

// A calendar date, with or without a time; with a time, seconds and zone are optional.
// Date.parse checks hours and minutes.
const moment = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A moment, as milliseconds since 1970. A day alone is its first moment in UTC; a time without a zone is local, as ISO 8601 has it.
 *
 * @param given such as `2027-05-15`, `2027-05-15T09:00Z`, `2027-05-15T09:00:00+03:00`
 * @returns undefined for anything else, and for days that are in no calendar, such as 30 February
 */
export function parseDate(given: string): number | undefined {
  const day = given.slice(0, 10);
  const time = Date.parse(given);
  // Date.parse takes 30 February for 2 March; so a day is in the calendar only if the date made of it says the same day. `time === time` refuses NaN.
  return moment.test(given) && time === time && new Date(day).toJSON()?.startsWith(day)
    ? time
    : undefined;
}
