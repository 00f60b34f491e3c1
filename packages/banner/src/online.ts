// What the element needs of the network. `online.js` fills it in; the plain script has no code that makes a request.
import type { LoadedMessage } from './words.ts';

/** Loads words and the feed. */
export interface Online {
  /**
   * The message of a feed.
   *
   * @param given what the site wrote
   * @param done called when the request has ended, well or not
   * @returns null while it is on its way, undefined where nothing of it may be used
   */
  feedMessage(given: unknown, done: () => void): LoadedMessage | null | undefined;
  /**
   * Whether words are being loaded: the banner is not shown until then, so that its language does not change while it is read.
   *
   * @param given what the site wrote
   * @param missing the locale to load
   * @param done called when the request has ended, well or not
   */
  isLoading(given: unknown, missing: string | undefined, done: () => void): boolean;
  /** Lines about figures, by id and locale with a space between. */
  readonly figureLines: ReadonlyMap<string, string>;
}

export const online: {
  /** Set by `with-online.ts`; undefined in the plain script. */
  use?: Online;
  /** Whether a request has failed and the console says so: that words are missing then needs no second line. */
  failed?: boolean;
} = {};
