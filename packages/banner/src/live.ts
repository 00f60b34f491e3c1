// Follows the signed feed: one request to one address that is the same for every site; its message is used only when two trusted keys have signed it.
import { verifyFeed, type Trust } from './verify-feed.ts';
import { bytesOf, decode, get } from './get.ts';
import { isPending } from './once.ts';
import type { LoadedMessage } from './words.ts';
import { feedHosts, feedKeys, leastSequence } from './trust.generated.ts';

/** Verified messages by the value of the option `live`. */
const messages = new Map<string, LoadedMessage>();

/** The keys that the script was built with, and those that a site names after its feed's address: `#key=…&key=…&least=42`. */
export function trustIn(fragment: string | undefined): Trust {
  const named = new URLSearchParams(fragment);
  return {
    keys: [...feedKeys, ...named.getAll('key').map((point) => ({ point }))],
    leastSequence: Math.max(leastSequence, +named.get('least')!),
    hosts: feedHosts,
  };
}

async function fetchFeed(given: string, origin: string): Promise<() => void> {
  const [address, fragment] = given.split('#') as [string, string?];
  const answer = await get(new URL(address, origin).href);
  if (!/jose|json/.test(answer.headers.get('content-type')!)) throw `answered ${answer.status}`;
  const text = decode(await bytesOf(answer));
  const message = await verifyFeed(text, trustIn(fragment), Date.now());
  return () => void messages.set(given, message);
}

/**
 * What a feed says. Each is asked for once a page.
 *
 * @param given its address, and after # the keys that may sign it
 * @param origin of the script, for an address that is a path
 * @param done called when the request has ended, well or not
 * @returns null while it is on its way, undefined where nothing of it may be used
 */
export function liveMessage(
  given: string,
  origin: string,
  done: () => void,
): LoadedMessage | null | undefined {
  return isPending(`live ${given}`, () => fetchFeed(given, origin), done)
    ? null
    : messages.get(given);
}
