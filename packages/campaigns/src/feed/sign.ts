// Makes keys and signs feeds, for the command: never in a service or a browser. The keys stay in files of the people who hold them.
import {
  base64url,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  GeneralSign,
} from 'jose';
import type { JWK, GeneralJWS } from 'jose';
import type { Feed, FeedKey } from './model.ts';

/** A key pair as a file holds it: a private JWK with its name. */
export interface FeedSigningKey extends JWK {
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/** Makes a key pair; its name is the thumbprint of its public part (RFC 7638). */
export async function generateFeedKey(): Promise<FeedSigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256' } as FeedSigningKey;
}

/** The part of a key that may be published. */
export function publicFeedKey({ kid, x, y }: FeedSigningKey): FeedKey {
  return { kid, x, y };
}

/**
 * Signs a feed, or adds a signature to one that others have signed.
 *
 * @param feed what it says; with `signed`, it is left out and the payload of `signed` is signed as it stands.
 * @returns the document as text.
 */
export async function signFeed(
  what: { readonly feed: Feed } | { readonly signed: string },
  key: FeedSigningKey,
): Promise<string> {
  const before = 'signed' in what ? (JSON.parse(what.signed) as GeneralJWS) : undefined;
  const payload =
    'feed' in what
      ? new TextEncoder().encode(JSON.stringify(what.feed))
      : base64url.decode(before!.payload);
  const sign = new GeneralSign(payload);
  sign.addSignature(await importJWK(key, 'ES256')).setProtectedHeader({
    alg: 'ES256',
    kid: key.kid,
    typ: 'solidarity-feed+jws',
  });
  const made = await sign.sign();
  const signatures = [...(before?.signatures ?? []), ...made.signatures];
  return `${JSON.stringify({ payload: made.payload, signatures }, null, 2)}\n`;
}
