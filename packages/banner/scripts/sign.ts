// Signs a release with an Ed25519 key, and checks signatures: see src/signature.ts for what is signed.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptFile } from '../src/releases.ts';
import { signatureBase, type Signature, type SignedFile } from '../src/signature.ts';

/** What stands before the 32 bytes of a public key in its DER form (RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A private key from its PEM text. @throws Error in words when it is none, or one of another kind */
export function readKey(pem: string, passphrase?: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: 'pem', ...(passphrase ? { passphrase } : {}) });
  } catch {
    throw new Error('The file holds no private key in PEM form that can be read.');
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error(
    `The key is of the kind ${key.asymmetricKeyType}; one of the kind ed25519 is needed.`,
  );
}

/** The public key in base64, as `integrity="ed25519-…"` has it. */
export function publicKeyOf(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return der.subarray(derPrefix.length).toString('base64');
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** Signs a file. */
export function signFile(bytes: Uint8Array, key: KeyObject): { sha256: string; own: Signature } {
  const digest = sha256(bytes);
  const keyid = publicKeyOf(key);
  const signature = sign(null, Buffer.from(signatureBase(digest, keyid)), key).toString('base64');
  return { sha256: digest, own: { keyid, signature } };
}

/** Whether every signature of a file is one of its bytes. */
export function isSigned(bytes: Uint8Array, { sha256: digest, signatures }: SignedFile): boolean {
  return (
    digest === sha256(bytes) &&
    signatures.every(({ keyid, signature }) => {
      const der = Buffer.concat([derPrefix, Buffer.from(keyid, 'base64')]);
      if (der.length !== derPrefix.length + 32) return false;
      const key = createPublicKey({ key: der, type: 'spki', format: 'der' });
      const base = Buffer.from(signatureBase(digest, keyid));
      return verify(null, base, key, Buffer.from(signature, 'base64'));
    })
  );
}

/**
 * The signatures of a release with those of one more key; the same key signs anew.
 *
 * @param folder the release's folder
 * @param before what is signed already
 */
export function signScript(
  folder: string,
  before: SignedFile | undefined,
  key: KeyObject,
): SignedFile {
  const { sha256: digest, own } = signFile(readFileSync(join(folder, scriptFile)), key);
  const others = (before?.signatures ?? []).filter(({ keyid }) => keyid !== own.keyid);
  return { sha256: digest, signatures: [...others, own] };
}
