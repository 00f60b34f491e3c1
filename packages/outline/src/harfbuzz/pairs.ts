// Shapes plain words from pairs of letters that HarfBuzz shaped before: never-seen words then need no HarfBuzz at all.
//
// In the fonts that the kit carries, a letter's glyphs depend on the letter after it (kerning, ligatures) and, in Arabic,
// on whether it joins its neighbours; nothing reaches further, which a test tries. Pairs that change each other more (ligatures,
// lam and alef) are left to HarfBuzz.
import { GLYPH_NUMBERS, type FontSlice, type ShapeOptions, type Shaper } from './font.ts';

const ZWJ = '\u200D';
/** A letter that joins on both sides, to see whether others do. */
const PROBE = 'ب';
const JOINS_BEFORE = 1;
const JOINS_AFTER = 2;
/** Different characters that are told apart, less one; words with others are left to HarfBuzz. */
const CHARACTERS = 160;
/** Most pairs that are kept for one font and language. */
const MAX_PAIRS = 8000;
/** Glyphs of one letter in its context, {@link GLYPH_NUMBERS} numbers each; `null` when they are not its own. */
type Letter = Int32Array | null;

/** Shapes words in one font, script, language and direction. */
export class PairShaper {
  readonly #shaper: Shaper;
  readonly #font: FontSlice;
  readonly #shaping: ShapeOptions;
  readonly #joining: boolean;
  // By a character's number and how the letters around join, then by the number of the next character; 0 is none.
  #rows: Letter[][] = [];
  #count = 0;
  readonly #numbers = new Uint8Array(0x4000);
  readonly #joins = [0];
  readonly #letters: Int32Array[] = [];

  /** @param joining whether letters of the script join */
  constructor(shaper: Shaper, font: FontSlice, options: ShapeOptions, joining: boolean) {
    this.#shaper = shaper;
    this.#font = font;
    this.#shaping = options;
    this.#joining = joining;
  }

  /**
   * Shapes a word into the shaper's `glyphs`, as its `shape` would.
   *
   * @param text letters, digits and punctuation below U+4000, each a grapheme of its own
   * @returns how many glyphs there are; -1 when the word needs HarfBuzz
   */
  shape(text: string): number {
    const { length } = text;
    const letters = this.#letters;
    let numbers = 0;
    // All letters first: one that is new is shaped, which overwrites the shaper's glyphs.
    for (let i = 0; i < length; i++) {
      const letter = this.#letter(text, i);
      if (letter === null) return -1;
      letters[i] = letter;
      numbers += letter.length;
    }
    const { glyphs } = this.#shaper;
    if (numbers > glyphs.length) return -1;
    let at = 0;
    for (let step = 0; step < length; step++) {
      const i = this.#shaping.rtl ? length - 1 - step : step;
      const letter = letters[i]!;
      for (let j = 0; j < letter.length; j += GLYPH_NUMBERS) {
        glyphs[at] = letter[j]!;
        glyphs[at + 1] = i;
        glyphs[at + 2] = letter[j + 2]!;
        glyphs[at + 3] = letter[j + 3]!;
        glyphs[at + 4] = letter[j + 4]!;
        at += GLYPH_NUMBERS;
      }
    }
    return numbers / GLYPH_NUMBERS;
  }

  /** Forgets all pairs. */
  clear(): void {
    this.#rows = [];
    this.#count = 0;
  }

  #letter(text: string, i: number): Letter {
    const own = this.#numberOf(text.charCodeAt(i));
    const next = i + 1 < text.length ? this.#numberOf(text.charCodeAt(i + 1)) : 0;
    if (own >= CHARACTERS || next >= CHARACTERS) return null;
    let context = own * 4;
    if (this.#joining) {
      if (i > 0 && this.#joins[this.#numberOf(text.charCodeAt(i - 1))]! & JOINS_AFTER) context += 1;
      if (
        i + 2 < text.length &&
        this.#joins[this.#numberOf(text.charCodeAt(i + 2))]! & JOINS_BEFORE
      )
        context += 2;
    }
    const row = (this.#rows[context] ??= []);
    let letter = row[next];
    if (letter === undefined) {
      const before = context & 1 ? ZWJ : '';
      const after = context & 2 ? ZWJ : '';
      if (this.#count++ === MAX_PAIRS) this.clear();
      letter = this.#first(before, text.charAt(i), text.charAt(i + 1), after);
      (this.#rows[context] ??= row)[next] = letter;
    }
    return letter;
  }

  /** A small number for a character, counted from 1 as they come; with it goes how the character joins. */
  #numberOf(code: number): number {
    const known = this.#numbers[code]!;
    if (known !== 0) return known;
    const number = Math.min(this.#joins.length, CHARACTERS);
    this.#numbers[code] = number;
    if (number < CHARACTERS)
      this.#joins.push(this.#joining ? this.#joinsOf(String.fromCharCode(code)) : 0);
    return number;
  }

  /** The glyphs of a letter before another one, when neither changes the other but by joining and kerning. */
  #first(before: string, own: string, next: string, after: string): Letter {
    const glyphs = this.#glyphsOf(before + own + next + after);
    const border = before.length + own.length;
    const mine = glyphs.filter((glyph) => glyph[1]! < border);
    const theirs = glyphs.filter((glyph) => glyph[1]! >= border);
    // A missing character is drawn by cluster: HarfBuzz tells those apart.
    if (mine.length === 0 || mine.some(([id]) => id === 0)) return null;
    if (next !== '') {
      const join = this.#joins[this.#numberOf(own.charCodeAt(0))]! & JOINS_AFTER ? ZWJ : '';
      const alone = this.#glyphsOf(join + next + after);
      if (!sameGlyphs(theirs, alone)) return null;
    }
    return Int32Array.from(mine.flat());
  }

  #joinsOf(character: string): number {
    const alone = ids(this.#glyphsOf(PROBE));
    const after = ids(this.#glyphsOf(character + PROBE).filter((glyph) => glyph[1] === 1));
    const before = ids(this.#glyphsOf(PROBE + character).filter((glyph) => glyph[1] === 0));
    return (before === alone ? 0 : JOINS_BEFORE) | (after === alone ? 0 : JOINS_AFTER);
  }

  #glyphsOf(text: string): number[][] {
    const count = this.#shaper.shape(this.#font, text, this.#shaping);
    return Array.from({ length: count }, (_, i) =>
      Array.from(this.#shaper.glyphs.subarray(i * GLYPH_NUMBERS, (i + 1) * GLYPH_NUMBERS)),
    );
  }
}

function ids(glyphs: readonly (readonly number[])[]): string {
  return glyphs.map(([id]) => id).join(' ');
}

/** Whether glyphs are the same but for the clusters that they belong to. */
function sameGlyphs(
  some: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): boolean {
  return (
    some.length === others.length &&
    some.every((glyph, i) => glyph.every((value, at) => at === 1 || value === others[i]![at]))
  );
}
