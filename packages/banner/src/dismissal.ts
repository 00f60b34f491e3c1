// Remembers that a reader closed a message: per message and revision, for a number of days, in localStorage where that works.
import { tagName } from './tag-name.ts';

/**
 * The key under which a message's dismissal is kept; its value is `<revision> <milliseconds since 1970>`.
 *
 * @param name of the element: one that a site has named itself leaves no other name with its readers
 */
export function dismissalKey(message: string, name = tagName): string {
  return `${name === tagName ? 'solidarity-kit' : name}:dismissed:${message}`;
}

/** Blocked storage throws on access, and a full or private one on writing: both are as if nothing were stored. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}

/**
 * Whether the reader closed this message, in this revision or a later one, within the time that a dismissal holds.
 *
 * @param key that of the message
 * @param dismissFor milliseconds; a clock that was set back counts by its distance
 */
export function isDismissed(
  key: string,
  revision: number,
  dismissFor: number,
  now: number,
): boolean {
  const [closed, at] =
    attempt((s) => s.getItem(key))
      ?.split(' ')
      .map(Number) ?? [];
  return closed! >= revision && Math.abs(now - at!) < dismissFor;
}

/** Keeps the dismissal. Nothing is stored before a reader asks for it by closing the banner. */
export function remember(key: string, revision: number, now: number): void {
  attempt((s) => s.setItem(key, `${revision} ${now}`));
}

/** Takes a dismissal back. */
export function forget(key: string): void {
  attempt((s) => s.removeItem(key));
}
