// Whether an entry was checked too long ago.
import type { Entry } from './model.ts';

/** Days after which an entry says that it has not been checked for long. */
export const STALE_DAYS = 180;

/** @param today `YYYY-MM-DD`; the caller has the clock. */
export function isStale({ checked }: Entry, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > STALE_DAYS * 86_400_000;
}
