// The text styles that were asked for, each with the words and lines that were drawn in it.
import { bounded } from '@solidarity-kit/options/bounded';
import type { Han } from '../types.ts';
import type { PairShaper } from '../harfbuzz/pairs.ts';
import { UNITS_PER_EM, type Outline, type OutlineOptions } from '../types.ts';
import { CacheBudget, GenerationCache, type Weighed } from './generation.ts';
import { WordTable } from './word-table.ts';

/** What decides how a word looks. */
export interface Face {
  readonly weight: number;
  readonly display: boolean;
  readonly lang: string;
  /** Units after each cluster. */
  readonly spacing: number;
  /** By `hashWord`. */
  readonly words: WordTable;
  /** For words of the fast path: by twice the script's index, plus one when right to left. */
  readonly pairs: (PairShaper | undefined)[];
  /** Advance of a space by script code. */
  readonly spaces: Map<string, number>;
}

/** A line that is kept. */
export interface KeptLine extends Weighed {
  readonly text: string;
  readonly outline: Outline;
}

/** A face in a size, base direction and Han variant. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly letterSpacing: number;
  /** Undefined: each line's own. */
  readonly han: Han | undefined;
  /** By a hash of the text. */
  readonly lines: GenerationCache<number, KeptLine>;
}

/** Styles and faces that are kept: their sizes and language tags come from visitors. */
const MAX_STYLES = 256;

/** Finds the style for options, most often the one that was asked for last. */
export class TextStyles {
  readonly #budget: CacheBudget;
  readonly #styles = bounded<string, TextStyle>(MAX_STYLES);
  readonly #faces = bounded<string, Face>(MAX_STYLES);
  readonly #keepLast: boolean;
  #last: TextStyle | undefined;

  /**
   * @param bytes most that words and lines of all styles take together
   * @param keepLast whether the style that was asked for last is looked at first
   */
  constructor(bytes: number, keepLast = true) {
    this.#keepLast = keepLast;
    this.#budget = new CacheBudget(bytes);
  }

  /** The style; the same object for the same options. */
  get(options: OutlineOptions): TextStyle {
    const { size, weight, display = false } = options.style;
    const { direction = 'auto', lang = '', letterSpacing = 0, han } = options;
    const last = this.#last;
    if (
      last !== undefined &&
      last.size === size &&
      last.face.weight === weight &&
      last.face.display === display &&
      last.face.lang === lang &&
      last.direction === direction &&
      last.han === han &&
      last.letterSpacing === letterSpacing
    ) {
      return last;
    }
    const key = `${size} ${weight} ${display} ${direction} ${letterSpacing} ${han} ${lang}`;
    let style = this.#styles.get(key);
    if (!style) {
      const spacing = Math.round((letterSpacing * UNITS_PER_EM) / size) || 0;
      const lines = new GenerationCache<number, KeptLine>(this.#budget);
      const face = this.#face(weight, display, lang, spacing);
      style = { face, size, direction, letterSpacing, han, lines };
      this.#styles.set(key, style);
    }
    if (this.#keepLast) this.#last = style;
    return style;
  }

  #face(weight: number, display: boolean, lang: string, spacing: number): Face {
    const key = `${weight} ${display} ${spacing} ${lang}`;
    let face = this.#faces.get(key);
    if (!face) {
      const words = new WordTable(this.#budget);
      face = { weight, display, lang, spacing, words, pairs: [], spaces: new Map() };
      this.#faces.set(key, face);
    }
    return face;
  }
}
