// Who signed a feed, signature by signature: for people who want to see, beside `verifyFeed`, which only says whether enough did.
import type { FeedTrust } from './model.ts';
import { FeedError, MAX_FEED, signerOf, type FeedSignature } from './verify.ts';

/** What a signature is worth. */
export type SignatureState = 'trusted' | 'unknown-key' | 'out-of-time' | 'invalid';

/** One signature. */
export interface Signer {
  /** The name of the key, as the signature says it. */
  readonly kid: string;
  readonly state: SignatureState;
}

/**
 * Looks at every signature of a feed.
 *
 * @param now milliseconds since 1970.
 * @throws FeedError when it is no feed.
 */
export async function signersOf(
  text: string,
  { keys }: FeedTrust,
  now: number,
): Promise<readonly Signer[]> {
  try {
    if (text.length > MAX_FEED) throw new FeedError('too long');
    const { payload, signatures } = JSON.parse(text) as {
      payload: string;
      signatures: FeedSignature[];
    };
    const signers: Signer[] = [];
    for (const one of signatures.slice(0, 8)) {
      const { kid } = headerOf(one);
      const named = keys.filter((key) => key.kid === kid);
      const good = await signerOf(one, payload, named, now).catch(() => undefined);
      const outOfTime = named.some(
        ({ from, until }) => now < Date.parse(from ?? '1970') || now > Date.parse(until ?? '9999'),
      );
      const state = good
        ? 'trusted'
        : named.length === 0
          ? 'unknown-key'
          : outOfTime
            ? 'out-of-time'
            : 'invalid';
      signers.push({ kid: String(kid), state });
    }
    return signers;
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('not a feed');
  }
}

function headerOf(one: FeedSignature): { kid: unknown } {
  const base64 = one.protected.replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(atob(base64)) as { kid: unknown };
}
