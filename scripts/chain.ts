// A list in which each entry names the hash of the one before it, so that no old entry can change unnoticed. One line of JSON for each entry.
import { createHash } from 'node:crypto';

/** What every entry of a chain has. */
export interface Link {
  /** `sha384-…` of the line before; null in the first one. */
  readonly previous: string | null;
}

/** `sha384-…` of some bytes, as `integrity` takes it. */
export function sha384(bytes: Uint8Array | string): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** The hash of an entry's line, which the next entry names as `previous`. */
export function hashOf(entry: Link): string {
  return sha384(JSON.stringify(entry));
}

/** What the next entry has to name as `previous`. */
export function endOf(entries: readonly Link[]): string | null {
  const last = entries.at(-1);
  return last ? hashOf(last) : null;
}

/** The text of the file: a JSON array with one line for each entry, oldest first. */
export function chainText(entries: readonly Link[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/**
 * Checks that each entry names the hash of the one before it.
 *
 * @param nameOf what to call an entry in a sentence
 * @returns what is wrong, in words; nothing where all is well
 */
export function chainProblems<Entry extends Link>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): string[] {
  return entries.flatMap((entry, at) => {
    if (entry.previous === endOf(entries.slice(0, at))) return [];
    const before = entries[at - 1];
    return before
      ? `the line of ${nameOf(before)} has changed: ${nameOf(entry)} names another hash for it`
      : `${nameOf(entry)} is the first line and names one before it`;
  });
}

/** The entries of a file, one line each, however it is laid out. */
function linesOf(text: string): string[] {
  return (JSON.parse(text) as Link[]).map((entry) => JSON.stringify(entry));
}

/** Whether every entry of an earlier file is still there, in its place: a chain only grows. */
export function growsFrom(earlier: string, present: string): boolean {
  const now = linesOf(present);
  return linesOf(earlier).every((line, at) => line === now[at]);
}
