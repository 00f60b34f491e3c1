// The schedule behind the alias `default`: which message it means on which day.
import { defaultSchedule } from './default-schedule.ts';
import type { Schedule } from './model.ts';

/** A host's own schedule, where it has one. Read it each time: it changes when the host's data do. */
export let ownSchedule: Schedule | undefined;

/** Only `applyOwn` calls this. */
export function setSchedule(schedule: Schedule | undefined): void {
  ownSchedule = schedule;
}

/** The message that `default` ends up with, whatever the day: what stands for it where nobody knows the day of reading. */
export function lastScheduled(): string {
  return (ownSchedule ?? defaultSchedule).at(-1)!.message;
}

/**
 * The message that `default` means on a day.
 *
 * @param date an ISO 8601 day or instant (`2026-11-21`, `2026-11-21T08:00:00Z`); the caller has the clock.
 * @param schedule the host's, else the kit's, when left out.
 * @returns the id of the last entry that has begun; before the first one, the first.
 * @example currentMessage('2025-01-01') // 'ceasefire-now'
 */
export function currentMessage(
  date: string,
  schedule: Schedule = ownSchedule ?? defaultSchedule,
): string {
  const day = new Date(date).toISOString().slice(0, 10);
  const begun = schedule.filter((entry) => entry.since <= day);
  return (begun.at(-1) ?? schedule[0])!.message;
}

export { defaultSchedule };
export { parseSchedule, ScheduleError } from './parse-schedule.ts';
export type { Schedule, ScheduleEntry } from './model.ts';
