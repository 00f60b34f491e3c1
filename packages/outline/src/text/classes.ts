// Sorts characters for the fast path: lines in one script and direction, which need no bidi, itemising or graphemes.
import { chainFor, type SliceInfo } from '../fonts/catalog.ts';
import { scriptOf } from './script.ts';

/** A script that has a fast path. */
export interface FastScript {
  /** Place in {@link fastScripts}. */
  readonly index: number;
  /** ISO 15924 code. */
  readonly script: string;
  readonly rtl: boolean;
  /** The slice that has all of its letters. */
  readonly slice: SliceInfo;
}

/** The first is for text that has no letters. */
export const fastScripts: readonly FastScript[] = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr'].map(
  (script, index) => ({
    index,
    script,
    rtl: script === 'Arab' || script === 'Hebr',
    slice: chainFor(script)[0]!,
  }),
);

/** Not for the fast path. */
export const OTHER = 0;
/** Punctuation, symbols and marks that take the script and direction around them. */
export const SHARED = 1;
/** ASCII digits. */
export const DIGIT = 2;
/** Digits of Arabic, Persian and Urdu. */
export const ARABIC_DIGIT = 3;
/** The class of a letter is this plus the index of its script; letters say which way a line runs. */
export const FIRST_LETTER = 4;
/** The class of marks and punctuation that follow letters of one script is this plus the index of the script. */
export const FIRST_MARK = 16;

const END = 0x2028;
const UNKNOWN = 255;
const ARABIC = 3;
const HEBREW = 4;
const table = new Uint8Array(0x10000).fill(UNKNOWN, 0, END);

/** Comma, semicolon and question mark. */
const ARABIC_PUNCTUATION: ReadonlySet<number> = new Set([0x60c, 0x61b, 0x61f]);

const letter = /\p{L}/u;
const mark = /\p{Mn}/u;
// Of the characters that the Latin slice has, those of these categories are all neutral or weak by UAX #9 (tested).
const neutral = /[\p{P}\p{S}\p{Mn}]/u;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const arabic = fastScripts[ARABIC]!.slice;
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
    return arabic.has(code) ? ARABIC_DIGIT : OTHER;
  if (ARABIC_PUNCTUATION.has(code)) return FIRST_MARK + ARABIC;
  const script = scriptOf(code);
  if (script === 'Zyyy' && fastScripts[0]!.slice.has(code))
    return neutral.test(character) ? SHARED : OTHER;
  if (mark.test(character)) {
    const index = code >= 0x590 && code < 0x600 ? HEBREW : ARABIC;
    return code >= 0x590 && code < 0x780 && fastScripts[index]!.slice.has(code)
      ? FIRST_MARK + index
      : OTHER;
  }
  const index = fastScripts.findIndex((each) => each.script === script);
  if (index < 0 || !letter.test(character) || !fastScripts[index]!.slice.has(code)) return OTHER;
  return FIRST_LETTER + index;
}

/** How the fast path treats a UTF-16 unit. */
export function classOf(unit: number): number {
  const known = table[unit]!;
  return known === UNKNOWN ? (table[unit] = classify(unit)) : known;
}

const UNSEEN = 0;
const PLAIN = 1;
const plain = fastScripts.map(() => new Uint8Array(END).fill(UNSEEN));

/** Whether a word of the fast path is all in its script's own slice, and each character stands alone, as a mark does not. */
export function isPlain(text: string, { index, slice }: FastScript): boolean {
  const known = plain[index]!;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (known[unit] === UNSEEN) {
      const joined =
        (unit >= 0x300 && unit < 0x370) ||
        (classOf(unit) >= FIRST_MARK && !ARABIC_PUNCTUATION.has(unit));
      known[unit] = slice.has(unit) && !joined ? PLAIN : PLAIN + 1;
    }
    if (known[unit] !== PLAIN) return false;
  }
  return true;
}
