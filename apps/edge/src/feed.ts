// The signed feed of a service: what was signed elsewhere, checked as a reader checks it. The last good one stands until it expires.
import { FeedError, verifyFeed, type Feed, type FeedTrust } from '@solidarity-kit/campaigns/feed';
import { findMessage } from '@solidarity-kit/campaigns';

/** What is known of the feed. */
export interface FeedState {
  /** The document as it was signed. */
  readonly text: string;
  readonly feed: Feed;
}

/** A feed that is checked whenever it changes. */
export interface FeedKeeper {
  /** The keys that it is checked with. */
  trust(): FeedTrust;
  /** Checks with other keys from now on; a feed that they did not sign is shown no more. */
  retrust(next: FeedTrust): Promise<void>;
  /** The last good one that has not expired. */
  current(): FeedState | undefined;
  /** The message that `default` means by it, where the operator follows it and the kit knows the message. */
  message(): string | undefined;
  /** Why the newest one was refused; nothing while it is good. */
  problem(): string | undefined;
  /** Takes a document that has come; one that is refused changes nothing but the problem. */
  take(text: string): Promise<void>;
}

/** What keeping a feed needs. */
export interface FeedOptions {
  readonly trust: FeedTrust;
  /** Whether `default` follows it. */
  readonly follow: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A keeper that has nothing yet. */
export function createFeedKeeper({ trust: first, follow, now }: FeedOptions): FeedKeeper {
  let trust = first;
  let good: FeedState | undefined;
  let refused: string | undefined = 'none has been read';

  const current = () => (good && Date.parse(good.feed.expires) > now() ? good : undefined);

  return {
    trust: () => trust,
    async retrust(next) {
      trust = next;
      if (!good) return;
      const { text } = good;
      try {
        await verifyFeed(text, trust, now());
      } catch (error) {
        if (good?.text === text) good = undefined;
        refused = problemOf(error);
      }
    },
    current,
    problem: () => refused ?? (current() ? undefined : 'expired'),
    message() {
      const id = follow ? current()?.feed.current.message : undefined;
      return id !== undefined && findMessage(id) ? id : undefined;
    },
    async take(text) {
      try {
        // What was shown once is never followed by something older.
        const leastSequence = Math.max(trust.leastSequence, good?.feed.sequence ?? 0);
        const feed = await verifyFeed(text, { ...trust, leastSequence }, now());
        good = { text, feed };
        refused = undefined;
      } catch (error) {
        refused = problemOf(error);
      }
    },
  };
}

function problemOf(error: unknown): string {
  return error instanceof FeedError ? error.message : 'could not be read';
}
