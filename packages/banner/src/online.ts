// Where what is asked for over the network comes in. The script `online.js` has it; the plain script has no way to make a request at all.
import type { ToldMessage } from './words.ts';

/** Asks for words and for the feed. */
export interface Online {
  /**
   * What a feed says now.
   *
   * @param given what the site wrote
   * @param done is told when it has come, or will not
   * @returns null while it is on its way, undefined where nothing of it may be used
   */
  told(given: unknown, done: () => void): ToldMessage | null | undefined;
  /**
   * Whether words are on their way: the banner waits for them, rather than changing its language before the reader's eyes.
   *
   * @param given what the site wrote
   * @param missing the locale that is wanted
   * @param done is told when they have come, or will not
   */
  waits(given: unknown, missing: string | undefined, done: () => void): boolean;
  /** Lines about figures, by id and locale with a space between. */
  readonly lines: ReadonlyMap<string, string>;
}

/** What is in use. */
export const online: { use?: Online } = {};
