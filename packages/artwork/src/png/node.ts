// @solidarity-kit/artwork/png/node: packs the rows of a picture on Node, quickly, and a heavy card once more as tight as zlib can.
import { deflateSync } from 'node:zlib';

/** Bytes up to which a packed picture is light: a card of long words and fine leaves has 15 to 19 kB. */
const LIGHT = 15_000;
/** Most bytes that are packed twice: those of a card with 16 colours. A larger picture would hold up the others. */
const MAX_TWICE = 400_000;

/**
 * Packs bytes as zlib. Level 6 takes 1.5 ms for a card; level 9 takes some 20 ms for 8 % fewer bytes, which is worth it only where they are many.
 * Same bytes, same result.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const quick = deflateSync(bytes, { level: 6 });
  if (quick.length <= LIGHT || bytes.length > MAX_TWICE) return quick;
  return deflateSync(bytes, { level: 9 });
}
