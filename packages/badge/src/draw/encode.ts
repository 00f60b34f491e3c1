// An SVG as UTF-8: its drawing, which is ASCII, is copied as it is; only its words are encoded.
import type { Parts } from './render.ts';

const encoder = new TextEncoder();
/** Bytes that are taken from the system at once: many small pieces of memory would cost more than the badges in them. */
const slabSize = 1 << 18;
let slab = new Uint8Array(0);
let used = 0;

// eslint-disable-next-line no-control-regex
const beyondAscii = /[^\u0000-\u007F]/;

/** The SVG as a string. */
export function svgOf({ words, drawing }: Parts): string {
  return words + drawing;
}

/** The SVG in the form that is sent most quickly: a string where all of it is ASCII, else its UTF-8. */
export function quickest(parts: Parts): string | Uint8Array<ArrayBuffer> {
  return beyondAscii.test(parts.words) ? encode(parts) : svgOf(parts);
}

/** The parts as bytes that nothing else writes to; they may share a buffer with other badges. */
export function encode({ words, drawing }: Parts): Uint8Array<ArrayBuffer> {
  // A UTF-16 unit is at most three bytes.
  const maxBytes = words.length * 3 + drawing.length;
  if (maxBytes > slabSize >> 2) return encoder.encode(words + drawing);
  if (used + maxBytes > slab.length) {
    slab = new Uint8Array(slabSize);
    used = 0;
  }
  const start = used;
  used += encoder.encodeInto(words, slab.subarray(used)).written;
  used += encoder.encodeInto(drawing, slab.subarray(used)).written;
  return slab.subarray(start, used);
}
