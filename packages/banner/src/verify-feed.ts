// Verifies a signed feed (JWS, ES256) with WebCrypto alone. Smaller than the reader in packages/campaigns, and tested against the same attacks.
import type { Feed } from '@solidarity-kit/campaigns/feed';
import type { LoadedMessage } from './words.ts';

/** A public key that may sign. */
export interface Key {
  /** The point on P-256, uncompressed, base64url: 87 characters. */
  readonly point: string;
  /** First and last moment at which it counts, milliseconds since 1970. Default: always. */
  readonly from?: number;
  readonly until?: number;
}

/** Whose signatures count, and where links may lead. */
export interface Trust {
  readonly keys: readonly Key[];
  readonly leastSequence: number;
  readonly hosts: readonly string[];
}

interface Jws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const jsonOf = (text: string) => JSON.parse(new TextDecoder().decode(bytesOf(text))) as unknown;

/** Words that can be shown: no controls, nor marks that reorder the text around them. */
const isText = (text: unknown, maxLength: number): boolean =>
  typeof text === 'string' &&
  text !== '' &&
  text.length <= maxLength &&
  !/[\p{Cc}\p{Bidi_Control}]/u.test(text);

/** How many of the trusted keys have signed: counted by key, not by name, as one that signs twice, or under two names, is one. */
async function signersOf({ payload, signatures }: Jws, keys: readonly Key[], now: number) {
  const signers = new Set<string>();
  for (const { protected: head, signature } of signatures.slice(0, 8)) {
    const { alg, crit } = jsonOf(head) as { alg: string; crit: unknown };
    // The algorithm is ours, whatever the header says; another one is no signature.
    if (alg !== 'ES256' || crit) continue;
    const input = new TextEncoder().encode(`${head}.${payload}`);
    for (const { point, from = 0, until = Infinity } of keys) {
      if (now < from || now > until) continue;
      const { subtle } = crypto;
      const key = await subtle.importKey('raw', bytesOf(point), ecdsa, false, ['verify']);
      if (await subtle.verify(ecdsa, key, bytesOf(signature), input)) signers.add(point);
    }
  }
  return signers.size;
}

/**
 * Checks a feed.
 *
 * @param text the document as it came
 * @param now milliseconds since 1970
 * @returns the message that it says
 * @throws when anything is wrong; nothing of it may then be used
 */
export async function verifyFeed(
  text: string,
  { keys, leastSequence, hosts }: Trust,
  now: number,
): Promise<LoadedMessage> {
  const jws = JSON.parse(text) as Jws;
  if ((await signersOf(jws, keys, now)) < 2) throw 'not signed by two';
  const { kind, version, sequence, issued, expires, by, current } = jsonOf(jws.payload) as Feed;
  const { message, revision, href, words } = current;
  const [from, to] = [Date.parse(issued), Date.parse(expires)];
  const { protocol, hostname, username } = new URL(href);
  if (
    // Five minutes for a clock that is behind; fourteen days at most.
    !(from <= now + 3e5 && to > now && to - from <= 12096e5) ||
    // Never ahead of time, so that nobody can use the numbers up.
    !(Number.isSafeInteger(sequence) && sequence >= leastSequence && sequence <= from / 1000)
  )
    throw 'out of date';
  if (
    kind !== 'solidarity-feed' ||
    version !== 1 ||
    !isText(by.name, 100) ||
    !/^[a-z\d]+(-[a-z\d]+)*$/.test(message) ||
    !Number.isSafeInteger(revision) ||
    protocol !== 'https:' ||
    username ||
    !hosts.includes(hostname) ||
    !words['en'] ||
    !Object.values(words).every(
      ({ headline, action }) => isText(headline, 200) && isText(action, 60),
    )
  )
    throw 'not allowed';
  return current;
}
