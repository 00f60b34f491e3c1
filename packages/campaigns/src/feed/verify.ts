// Checks a signed feed (JWS General JSON, ES256) with WebCrypto alone, so that banner, service and command run the same code.
import type { Feed, FeedKey, FeedTrust } from './model.ts';

/** Longest feed that is read, in characters. */
export const MAX_FEED = 65_536;
/** Longest time from `issued` to `expires`, in milliseconds. */
export const MAX_LIFE = 14 * 86_400_000;
/** How far a reader's clock may be behind, in milliseconds. */
const SKEW = 300_000;

/** Says why a feed is refused, in a few words for a log or a console. */
export class FeedError extends Error {}

/** Controls, and the marks that reorder text around them. */
const hidden = /[\p{Cc}\p{Bidi_Control}]/u;

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const jsonOf = (text: string) =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text))) as unknown;

function need(condition: unknown, why: string): asserts condition {
  if (!condition) throw new FeedError(why);
}

/**
 * Checks a feed and gives what it says.
 *
 * @param text the document as it came.
 * @param now milliseconds since 1970.
 * @throws FeedError that says what is wrong; nothing of the feed may then be used.
 */
export async function verifyFeed(text: string, trust: FeedTrust, now: number): Promise<Feed> {
  try {
    need(text.length <= MAX_FEED, 'too long');
    const { payload, signatures } = JSON.parse(text) as {
      payload: string;
      signatures: FeedSignature[];
    };
    need(signatures.length <= 8, 'too many signatures');
    // Counted by key, not by name: one key that signs twice, or under two names, is one.
    const signers = new Set<string>();
    for (const one of signatures) {
      const key = await signerOf(one, payload, trust.keys, now);
      if (key) signers.add(key.x);
    }
    need(signers.size >= (trust.threshold ?? 2), 'not enough trusted signatures');
    const feed = jsonOf(payload) as Feed;
    check(feed, trust, now);
    return feed;
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('not a feed');
  }
}

/** One signature of a JWS in its general form. */
export interface FeedSignature {
  readonly protected: string;
  readonly signature: string;
}

/** The trusted key that made a signature, valid at this time; nothing when there is none. */
export async function signerOf(
  one: FeedSignature,
  payload: string,
  keys: readonly FeedKey[],
  now: number,
): Promise<FeedKey | undefined> {
  const { alg, kid, crit } = jsonOf(one.protected) as { alg: string; kid: string; crit?: unknown };
  // The algorithm is ours, whatever the header says; another one is no signature.
  if (alg !== 'ES256' || crit) return undefined;
  const input = new TextEncoder().encode(`${one.protected}.${payload}`);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  for (const key of keys) {
    if (key.kid !== kid || now < at(key.from, 0) || now > at(key.until, Infinity)) continue;
    const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y };
    const { subtle } = crypto;
    const imported = await subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
    if (await subtle.verify(algorithm, imported, bytesOf(one.signature), input)) return key;
  }
  return undefined;
}

function check(feed: Feed, trust: FeedTrust, now: number): void {
  const { sequence, current } = feed;
  const issued = at(feed.issued, NaN);
  const expires = at(feed.expires, NaN);
  need(feed.kind === 'solidarity-feed' && feed.version === 1, 'not a feed');
  need(issued <= now + SKEW, 'issued in the future');
  need(expires > now, 'expired');
  need(expires - issued <= MAX_LIFE, 'lives too long');
  need(
    Number.isSafeInteger(sequence) && sequence >= trust.leastSequence,
    'older than what is known',
  );
  need(sequence <= issued / 1000, 'sequence runs ahead of time');
  need(isText(feed.by.name, 100), 'no name of who says so');
  need(/^[a-z\d]+(-[a-z\d]+)*$/.test(current.message), 'no message');
  need(Number.isSafeInteger(current.revision), 'no revision');
  const { protocol, hostname, username } = new URL(current.href);
  need(
    protocol === 'https:' && !username && trust.hosts.includes(hostname),
    'link to an unknown host',
  );
  need(current.words['en'], 'no English words');
  for (const { headline, action } of Object.values(current.words))
    need(isText(headline, 200) && isText(action, 60), 'words that cannot be shown');
}

function isText(text: unknown, max: number): boolean {
  return typeof text === 'string' && text !== '' && text.length <= max && !hidden.test(text);
}

function at(time: string | undefined, fallback: number): number {
  return time === undefined ? fallback : Date.parse(time);
}
