// In the bundle, in place of `@solidarity-kit/badge/node`: brands' logos from one packed file beside it.
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { packedLogos } from '@solidarity-kit/badge/logos';

let packs: Promise<Record<string, string>> | undefined;

async function load(name: string): Promise<Uint8Array> {
  packs ??= readFile(new URL('logos.json.br', import.meta.url)).then(
    (bytes) => JSON.parse(brotliDecompressSync(bytes).toString()) as Record<string, string>,
  );
  return Buffer.from((await packs)[name] ?? '{}');
}

/** A brand's logo. The file was unpacked as a whole. */
export const nodeLogo = packedLogos(load, (pack) => pack);

/** Names for "Did you mean …?"; the packs are too large to be searched for one. */
export const logoNames = (): readonly string[] => [];
