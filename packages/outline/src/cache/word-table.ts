// A face's kept words: what was not asked for during one whole generation is forgotten.
import type { CacheBudget } from './generation.ts';
import { RECORD, Records } from './records.ts';
import type { Word } from '../word.ts';

/** Small, since there may be hundreds of tables with few words each. */
const FIRST_CAPACITY = 32;
/** Bytes of a word beside its path: its record and the places of its strings in a table that is a third full, and their headers. */
const WORD_BYTES = 3 * (RECORD * 4 + 24) + 96;

/** A table of words that forgets by generation, as `GenerationCache` does. */
export class WordTable {
  readonly #budget: CacheBudget;
  #old = new Records(1);
  /** The words of this generation. Another object after a word was added or found in the generation before. */
  records = new Records(FIRST_CAPACITY);

  /** @param budget the bound, shared with other caches */
  constructor(budget: CacheBudget) {
    this.#budget = budget;
  }

  /** The place of a word in `records`, or -1; see `Records.find`. */
  find(key: number, variant: number, text: string, from: number, to: number): number {
    const place = this.records.find(key, variant, text, from, to);
    if (place !== -1 || this.#old.size === 0) return place;
    const old = this.#old;
    const found = old.find(key, variant, text, from, to);
    if (found === -1) return -1;
    this.#spend(old.tails[found]!);
    return this.records.take(old, found);
  }

  /** Keeps a word, at least for the present generation. @returns its place in `records` */
  add(key: number, word: Word): number {
    this.#spend(word.tail);
    return this.records.add(key, word);
  }

  /** Ends a generation. @returns whether nothing is left */
  age(): boolean {
    this.#old = this.records;
    this.records = new Records(FIRST_CAPACITY);
    return this.#old.size === 0;
  }

  #spend(tail: string): void {
    this.#budget.spend(this, tail.length + WORD_BYTES);
    this.records = this.records.withRoom();
  }
}
