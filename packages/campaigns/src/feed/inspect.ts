// Looks into a signed feed without trusting it: what it says, and who claims to have signed it. For people who want to see, never for what is shown to others.
import type { Feed } from './model.ts';
import { FeedError, MAX_FEED } from './verify.ts';

/** What stands in a feed. Nothing of it has been checked. */
export interface UncheckedFeed {
  readonly feed: Feed;
  /** Names of the keys, one for each signature. */
  readonly kids: readonly string[];
}

/**
 * Takes a feed apart.
 *
 * @throws FeedError when it is not one.
 */
export function inspectFeed(text: string): UncheckedFeed {
  try {
    if (text.length > MAX_FEED) throw new FeedError('too long');
    const { payload, signatures } = JSON.parse(text) as {
      payload: string;
      signatures: { protected: string }[];
    };
    const kids = signatures.map((one) => String((decode(one.protected) as { kid: unknown }).kid));
    return { feed: decode(payload) as Feed, kids };
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('not a feed');
  }
}

function decode(text: string): unknown {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
