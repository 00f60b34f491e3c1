// Tells plain Latin text, which needs neither bidi nor script nor grapheme rules, at the cost of one pass.
import { MAX_GRAPHEMES } from '../types.ts';

/** By character code: 1 where the character stands for itself alone, left to right, in the Latin slice. */
const plain = new Uint8Array(0x2028);
plain.fill(1, 0x20, 0x7f);
plain.fill(1, 0xa1, 0x250);
plain.fill(1, 0x2010, 0x2028);
plain[0xad] = 0; // the soft hyphen is not drawn

/** Whether every character is Latin or shared, stands alone, and runs left to right. */
export function isSimple(text: string): boolean {
  if (text.length > MAX_GRAPHEMES) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2028 || plain[code] === 0) return false;
  }
  return true;
}
