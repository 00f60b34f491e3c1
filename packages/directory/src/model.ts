// The types of the directory: entries, and what somebody may want.

/** What somebody comes for. */
export type Want =
  | 'give-time'
  | 'mentor'
  | 'hire'
  | 'back'
  | 'learn'
  | 'protest'
  | 'speak'
  | 'unseen';

/** What an entry is. */
export type Kind = 'project' | 'community' | 'resource' | 'advice';

/** How much time it takes: minutes, an hour or a few, some hours each month, or regular work. */
export type Time = 'minutes' | 'hours' | 'monthly' | 'regular';

/** An entry in one language. Plain text throughout. */
export interface EntryWords {
  readonly name: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** For whom. */
  readonly who: string;
  /** How to start. */
  readonly start: string;
  /** How to do it without being seen; only where that is possible. */
  readonly unseen?: string;
  /** Paragraphs of advice that is written for this directory. */
  readonly body?: readonly string[];
}

/** Where something is taken from; `date` is its own, or the day on which it was read. */
export interface EntrySource {
  readonly title: string;
  readonly url?: string;
  readonly date: string;
}

/** One entry. No names of people, no photos. */
export interface Entry {
  /** Also the file's name, and the anchor on the page. Never changes its meaning. */
  readonly id: string;
  readonly kind: Kind;
  /** At least one. */
  readonly wants: readonly Want[];
  /** http(s); only advice has none. */
  readonly url?: string;
  readonly en: EntryWords;
  readonly ar: EntryWords;
  readonly time: Time;
  readonly cost: 'free' | 'paid';
  /** Languages that it speaks, BCP 47. */
  readonly languages: readonly string[];
  /** Day on which it came into the directory, `YYYY-MM-DD`. */
  readonly added: string;
  /** Day on which somebody, or a stored copy, last showed that it is as described. */
  readonly checked: string;
  /** Where the description is taken from. */
  readonly source: EntrySource;
  /** What advice rests on. */
  readonly sources?: readonly EntrySource[];
}
