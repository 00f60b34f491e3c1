// Reads a line once: whether it is in one script and direction, as the fast path needs it, and where its words are.
import { hashStep } from './word.ts';
import {
  ARABIC_DIGIT,
  DIGIT,
  FIRST_LETTER,
  FIRST_MARK,
  OTHER,
  SHARED,
  classOf,
  fastScripts,
  type FastScript,
} from './text/classes.ts';
import { MAX_GRAPHEMES } from './types.ts';

const ARABIC = FIRST_LETTER + fastScripts.findIndex(({ script }) => script === 'Arab');

/** What reading a line found. One object serves all lines, since a new one for each costs as much as a short line. */
export class LineScan {
  /** The one script of the line. */
  script: FastScript = fastScripts[0]!;
  /** Hash of the whole line. */
  hash = 0;
  /** Number of words: of the arrays below, that many entries count. */
  words = 0;
  /** Where each word begins and ends, in UTF-16 units. */
  readonly starts = new Int32Array(MAX_GRAPHEMES);
  readonly ends = new Int32Array(MAX_GRAPHEMES);
  /** `hashStep` over the units of each word. */
  readonly hashes = new Int32Array(MAX_GRAPHEMES);
  /** 1 where a word is digits only. */
  readonly numeric = new Uint8Array(MAX_GRAPHEMES);

  /**
   * Reads a line that is in one script and direction.
   *
   * Right to left it must have a letter that says so, and digits only in words of their own, where they run left to
   * right: then every other character has level 1 by UAX #9, whatever stands where.
   *
   * @returns false when the line is not for the fast path; what was read is of no use then
   */
  read(text: string, direction: 'auto' | 'ltr' | 'rtl'): boolean {
    const { length } = text;
    if (length > MAX_GRAPHEMES) return false;
    const { starts, ends, hashes, numeric } = this;
    let letters = 0;
    let mixed = false;
    let digits = 0;
    let start = 0;
    let hash = 0;
    let words = 0;
    let lineHash = length & 0xff;
    for (let i = 0; i <= length; i++) {
      const code = i === length ? 32 : text.charCodeAt(i);
      if (code === 32) {
        if (i > start) {
          if (digits > 0 && digits < i - start) mixed = true;
          starts[words] = start;
          ends[words] = i;
          numeric[words] = digits === i - start ? 1 : 0;
          hashes[words] = hash;
          lineHash = hashStep(lineHash, hash ^ start);
          words++;
        }
        hash = 0;
        start = i + 1;
        digits = 0;
        continue;
      }
      hash = hashStep(hash, code);
      const kind = classOf(code);
      // A mark after a space belongs to the space.
      if (i === start && (kind >= FIRST_MARK || (code >= 0x300 && code < 0x370))) return false;
      if (kind === SHARED) continue;
      if (kind === OTHER) return false;
      if (kind === DIGIT) digits++;
      else if (kind === ARABIC_DIGIT) {
        // In other company these digits are of another font.
        if (letters !== ARABIC) return false;
        digits++;
      } else if (kind >= FIRST_MARK) {
        // A mark without a letter before it does not say which way the line runs.
        if (letters !== kind - FIRST_MARK + FIRST_LETTER) return false;
      } else if (letters === 0) letters = kind;
      else if (letters !== kind) return false;
    }
    const script = fastScripts[letters === 0 ? 0 : letters - FIRST_LETTER]!;
    this.script = script;
    this.hash = lineHash;
    this.words = words;
    return script.rtl ? !mixed && direction !== 'ltr' : direction !== 'rtl';
  }
}
