// An SVG as UTF-8: its drawing, which is ASCII, is copied as it is; only its words are encoded.
import type { Parts } from './render.ts';

const encoder = new TextEncoder();
/** Written over by each badge; most are far smaller. */
let room = new Uint8Array(1 << 16);

/** The parts as bytes, in memory of their own. */
export function encode({ words, drawing }: Parts): Uint8Array<ArrayBuffer> {
  // A UTF-16 unit is at most three bytes.
  const most = words.length * 3 + drawing.length;
  if (most > room.length) {
    // Rare and large: not kept.
    if (most > 1 << 20) return encoder.encode(words + drawing);
    room = new Uint8Array(most * 2);
  }
  const { written } = encoder.encodeInto(words, room);
  const end = encoder.encodeInto(drawing, room.subarray(written)).written;
  return room.slice(0, written + end);
}
