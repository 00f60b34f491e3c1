// Everything that decides how text looks, with the words and lines that were drawn so.
import { CacheBudget, GenerationCache, type Weighed } from './cache.ts';
import type { Han } from './fonts/han.ts';
import { UNITS_PER_EM, type Outline, type OutlineOptions } from './types.ts';
import type { PairShaper } from './harfbuzz/pairs.ts';
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
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly letterSpacing: number;
  /** Undefined: each line's own. */
  readonly han: Han | undefined;
  /** By a hash of the text. */
  readonly lines: GenerationCache<number, KeptLine>;
}

// Sizes and language tags come from visitors; past this many the tables start anew.
const MOST = 256;

/** Finds the setting for options, most often the one that was asked for last. */
export class Settings {
  readonly #budget: CacheBudget;
  readonly #settings = new Map<string, Setting>();
  readonly #faces = new Map<string, Face>();
  #last: Setting | undefined;

  /** @param bytes most that words and lines of all settings take together */
  constructor(bytes: number) {
    this.#budget = new CacheBudget(bytes);
  }

  /** The setting; the same object for the same options. */
  get(options: OutlineOptions): Setting {
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
    let setting = this.#settings.get(key);
    if (!setting) {
      if (this.#settings.size >= MOST) this.#settings.clear();
      const spacing = Math.round((letterSpacing * UNITS_PER_EM) / size) || 0;
      const lines = new GenerationCache<number, KeptLine>(this.#budget);
      const face = this.#face(weight, display, lang, spacing);
      setting = { face, size, direction, letterSpacing, han, lines };
      this.#settings.set(key, setting);
    }
    this.#last = setting;
    return setting;
  }

  #face(weight: number, display: boolean, lang: string, spacing: number): Face {
    const key = `${weight} ${display} ${spacing} ${lang}`;
    let face = this.#faces.get(key);
    if (!face) {
      if (this.#faces.size >= MOST) this.#faces.clear();
      face = {
        weight,
        display,
        lang,
        spacing,
        words: new WordTable(this.#budget),
        pairs: [],
        spaces: new Map(),
      };
      this.#faces.set(key, face);
    }
    return face;
  }
}
