// Makes honest feeds and forged ones: every attack that a reader has to withstand, for each reader of the kit.
import { CompactSign, generateKeyPair, GeneralSign, importJWK } from 'jose';
import type { Feed, FeedTrust } from '../model.ts';
import { generateFeedKey, publicFeedKey, signFeed, type FeedSigningKey } from '../sign.ts';
import { MAX_FEED } from '../verify.ts';

/** When the attacks are made. */
export const now = Date.parse('2026-11-26T12:00:00Z');
/** What the honest feed says. */
export const feed: Feed = {
  kind: 'solidarity-feed',
  version: 1,
  sequence: 42,
  issued: '2026-11-26T08:00:00Z',
  expires: '2026-12-03T08:00:00Z',
  by: { name: 'The maintainers', url: 'https://example.org/' },
  current: {
    message: 'permanent-ceasefire',
    revision: 2,
    href: 'https://www.unrwa.org/act',
    words: {
      en: { headline: 'We call for a permanent ceasefire.', action: 'Act now' },
      ar: { headline: 'ندعو إلى وقف دائم لإطلاق النار.', action: 'تحرّكوا الآن' },
    },
  },
};

/** Two keys that are trusted, and one that is not. */
export let one: FeedSigningKey;
export let two: FeedSigningKey;
export let stranger: FeedSigningKey;
/** Whom a reader trusts. */
export let trust: FeedTrust;

/** Makes the keys; once. */
export async function makeKeys(): Promise<void> {
  [one, two, stranger] = await Promise.all([
    generateFeedKey(),
    generateFeedKey(),
    generateFeedKey(),
  ]);
  trust = {
    keys: [publicFeedKey(one), publicFeedKey(two)],
    leastSequence: 40,
    hosts: ['www.unrwa.org'],
  };
}

/** A feed with changes, signed by these keys. */
export async function signed(change: object = {}, keys = [one, two]): Promise<string> {
  let text = await signFeed({ feed: { ...feed, ...change } }, keys[0]!);
  for (const key of keys.slice(1)) text = await signFeed({ signed: text }, key);
  return text;
}
const current = (change: object) => ({ current: { ...feed.current, ...change } });
const words = (change: object) =>
  current({ words: { en: { ...feed.current.words['en'], ...change } } });
interface Jws {
  payload: string;
  signatures: { protected: string; signature: string }[];
}
/** A document taken apart. */
export const jws = (text: string) => JSON.parse(text) as Jws;
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What is wrong, the document, and what the service's reader says of it. */
export const attacks: readonly (readonly [string, () => string | Promise<string>, string])[] = [
  ['one signature', () => signed({}, [one]), 'not enough'],
  ['one key that signs twice', () => signed({}, [one, one]), 'not enough'],
  ['a stranger’s keys', () => signed({}, [stranger, stranger]), 'not enough'],
  ['one trusted and one strange key', () => signed({}, [one, stranger]), 'not enough'],
  [
    'a stranger who uses a trusted name',
    () => signed({}, [one, { ...stranger, kid: two.kid }]),
    'not enough',
  ],
  ['alg none', () => withHeader({ alg: 'none', kid: two.kid }, () => ''), 'not enough'],
  [
    'alg HS256 with the public key as secret',
    () => withHeader({ alg: 'HS256', kid: two.kid }, (text) => hmac(text, two.x)),
    'not enough',
  ],
  ['another curve', otherCurve, 'not enough'],
  ['a critical extension', criticalExtension, 'not enough'],
  ['a payload that was changed', changedPayload, 'not enough'],
  ['a signature of another payload', mixed, 'not enough'],
  ['more signatures than eight', manySignatures, 'too many'],
  ['a sequence below the least', () => signed({ sequence: 39 }), 'older'],
  ['the largest sequence', () => signed({ sequence: 2 ** 53 }), 'older'],
  ['a sequence ahead of time', () => signed({ sequence: 2 ** 53 - 1 }), 'ahead of time'],
  ['a sequence that is a text', () => signed({ sequence: '42' }), 'older'],
  ['an expired one', () => signed({ expires: '2026-11-26T11:59:59Z' }), 'expired'],
  ['one that lives too long', () => signed({ expires: '2026-12-11T08:00:00Z' }), 'too long'],
  ['one from the future', () => signed({ issued: '2026-11-27T08:00:00Z' }), 'future'],
  ['times that are none', () => signed({ issued: 'soon', expires: 'later' }), 'future'],
  ['another kind of document', () => signed({ kind: 'something' }), 'not a feed'],
  ['a foreign host', () => signed(current({ href: 'https://evil.example/' })), 'unknown host'],
  ['a look-alike host', () => signed(current({ href: 'https://www.unrwа.org/' })), 'unknown host'],
  [
    'a trusted host as a name',
    () => signed(current({ href: 'https://www.unrwa.org@evil.example/' })),
    'unknown host',
  ],
  ['a script as link', () => signed(current({ href: 'javascript:alert(1)' })), 'unknown host'],
  ['plain http', () => signed(current({ href: 'http://www.unrwa.org/' })), 'unknown host'],
  ['no link', () => signed(current({ href: undefined })), 'not a feed'],
  ['no English', () => signed(current({ words: {} })), 'no English'],
  ['bidi controls', () => signed(words({ headline: 'Free \u202Eevil' })), 'cannot be shown'],
  ['controls', () => signed(words({ action: 'Act\nnow' })), 'cannot be shown'],
  ['10,000 characters', () => signed(words({ headline: 'x'.repeat(10_000) })), 'cannot be shown'],
  ['words that are none', () => signed(words({ headline: { toString: 'x' } })), 'cannot be shown'],
  ['a message that is no id', () => signed(current({ message: '../x' })), 'no message'],
  ['an oversized document', async () => (await signed()).padEnd(MAX_FEED + 1), 'too long'],
  ['half a document', async () => (await signed()).slice(0, -40), 'not a feed'],
  ['a page', () => '<!doctype html><title>Sold</title>', 'not a feed'],
  ['null', () => 'null', 'not a feed'],
  ['bytes that are no text', badUtf8, 'not a feed'],
];
/** The public part of a key, as WebCrypto takes it. */
export function publicJwk({ x, y }: FeedSigningKey) {
  return { kty: 'EC', crv: 'P-256', x, y };
}

/** Both keys, the second with changes. */
export function bothKeys(change: object) {
  return [publicFeedKey(one), { ...publicFeedKey(two), ...change }];
}

/** The first signature is honest, the second has a header and a signature of the attacker's. */
async function withHeader(header: object, sign: (input: string) => string | Promise<string>) {
  const { payload, signatures } = jws(await signed({}, [one]));
  const head = base64(header);
  const forged = { protected: head, signature: await sign(`${head}.${payload}`) };
  return JSON.stringify({ payload, signatures: [...signatures, forged] });
}

async function hmac(input: string, secret: string): Promise<string> {
  const key = new TextEncoder().encode(secret.padEnd(32, '='));
  const jwt = await new CompactSign(new TextEncoder().encode(input))
    .setProtectedHeader({ alg: 'HS256' })
    .sign(key);
  return jwt.split('.')[2]!;
}

async function otherCurve(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const { payload, signatures } = jws(await signed({}, [one]));
  const made = await new GeneralSign(Buffer.from(payload, 'base64url'))
    .addSignature(privateKey)
    .setProtectedHeader({ alg: 'ES384', kid: two.kid })
    .sign();
  return JSON.stringify({ payload, signatures: [...signatures, ...made.signatures] });
}

async function criticalExtension(): Promise<string> {
  const { payload, signatures } = jws(await signed({}, [one]));
  const key = await crypto.subtle.importKey(
    'jwk',
    { ...publicJwk(two), d: two.d },
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const head = base64({ alg: 'ES256', kid: two.kid, crit: ['exp'], exp: 1 });
  const input = new TextEncoder().encode(`${head}.${payload}`);
  const made = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, input);
  const signature = Buffer.from(made).toString('base64url');
  return JSON.stringify({ payload, signatures: [...signatures, { protected: head, signature }] });
}

async function changedPayload(): Promise<string> {
  const { signatures } = jws(await signed());
  return JSON.stringify({ payload: base64({ ...feed, sequence: 43 }), signatures });
}

async function mixed(): Promise<string> {
  const first = jws(await signed({}, [one]));
  const second = jws(await signed({ sequence: 43 }, [two]));
  return JSON.stringify({
    payload: first.payload,
    signatures: [...first.signatures, ...second.signatures],
  });
}

async function manySignatures(): Promise<string> {
  const { payload, signatures } = jws(await signed());
  return JSON.stringify({ payload, signatures: Array.from({ length: 9 }, () => signatures[0]) });
}

async function badUtf8(): Promise<string> {
  const payload = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
  const sign = new GeneralSign(payload);
  for (const key of [one, two])
    sign
      .addSignature(await importJWK(key, 'ES256'))
      .setProtectedHeader({ alg: 'ES256', kid: key.kid });
  return JSON.stringify(await sign.sign());
}
