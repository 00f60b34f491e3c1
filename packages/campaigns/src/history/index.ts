// What was said, and when and why the words changed: entries that are only ever added, each with the hash of the one before.
import type { LocaleTag, MessageText } from '../model.ts';
import file from './entries.json' with { type: 'json' };

/** The words of a message in one locale before and after; only the texts that changed. `old` is missing in a message's first entry. */
export interface Rewording {
  readonly old?: Partial<MessageText>;
  readonly new: Partial<MessageText>;
}

/** One change of a message's words, as `pnpm history` writes it. */
export interface HistoryEntry {
  /** Day of the change; ISO 8601. */
  readonly date: string;
  /** Id of the message. */
  readonly message: string;
  /** Its revision from then on. */
  readonly revision: number;
  /** In English. */
  readonly why: string;
  /** The words that changed, by locale. A locale that only came to be is in `added` instead. */
  readonly words: Readonly<Record<LocaleTag, Rewording>>;
  /** Locales that have words of this message from then on; their words count in `hash`. */
  readonly added: readonly LocaleTag[];
  /** `sha384-…` of the message's words in every locale that was ever added, see scripts/history.ts. */
  readonly hash: string;
  /** `sha384-…` of the entry before, as one line of JSON; null in the first one. */
  readonly previous: string | null;
}

/** Every entry, oldest first. */
export const history: readonly HistoryEntry[] = file as readonly HistoryEntry[];

/** The entries in which words changed, oldest first; the others only add languages. */
export const rewordings: readonly HistoryEntry[] = history.filter(
  ({ words }) => Object.keys(words).length > 0,
);

/** The changes of one message's words, oldest first. */
export function rewordingsOf(message: string): readonly HistoryEntry[] {
  return rewordings.filter((entry) => entry.message === message);
}
