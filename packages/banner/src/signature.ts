// Signature-based integrity (https://wicg.github.io/signature-based-sri/): what is signed of a file, and the headers that carry it (RFC 9421, RFC 9651).

/** A signature by one key. */
export interface Signature {
  /** The public key: 32 bytes in base64, as it stands in `integrity="ed25519-…"`. */
  readonly keyid: string;
  /** 64 bytes in base64. */
  readonly signature: string;
}

/** A file that has been signed. */
export interface SignedFile {
  /** SHA-256 of the file's bytes, in base64. */
  readonly sha256: string;
  /** One for each key; two while one key takes the place of another. */
  readonly signatures: readonly Signature[];
}

/** The signed files of a release by name. */
export type SignedFiles = Readonly<Record<string, SignedFile>>;

const digestOf = (sha256: string) => `sha-256=:${sha256}:`;

/** What a signature covers, and by which key: the parameters of RFC 9421, as the specification wants them. */
const parametersOf = (keyid: string) =>
  `("unencoded-digest";sf);keyid="${keyid}";tag="ed25519-integrity"`;

/** The text that a key signs for a file. */
export function signatureBase(sha256: string, keyid: string): string {
  return `"unencoded-digest";sf: ${digestOf(sha256)}\n"@signature-params": ${parametersOf(keyid)}`;
}

/** The headers that a host sends with a signed file, by their lower-case names. */
export function signatureHeaders({ sha256, signatures }: SignedFile): Record<string, string> {
  if (signatures.length === 0) return {};
  return {
    'unencoded-digest': digestOf(sha256),
    'signature-input': signatures
      .map(({ keyid }, at) => `key${at + 1}=${parametersOf(keyid)}`)
      .join(', '),
    signature: signatures.map(({ signature }, at) => `key${at + 1}=:${signature}:`).join(', '),
  };
}
