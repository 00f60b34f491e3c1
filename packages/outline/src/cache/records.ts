// Words in records of numbers, side by side: what a known word costs is visits to memory, and a look-up here makes few.
import type { Word, WordShape } from '../word.ts';
import { moveTo } from './move-to.ts';

/** Numbers of a record: 64 bytes, which a processor fetches at once. */
export const RECORD = 16;
/** Where in its record a word's number is; see `WordShape`. */
export const MISSING = 3;
export const START_X = 4;
export const ADVANCE = 5;
export const X0 = 6;
export const X1 = 7;
export const Y0 = 8;
export const Y1 = 9;

const KEY = 0;
const VARIANT = 1;
/** UTF-16 units of the text; 0 where no word is. */
const LENGTH = 2;
/** The text's first units, two in a number. */
const UNITS = 10;
const RECORD_UNITS = (RECORD - UNITS) * 2;

/** Places where a word may be. Words whose keys were made to meet push each other out; they cannot make a look-up long. */
const WAYS = 16;

/** Mixes all bits of a key into its last ones, which alone of similar words are much alike. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c_1b_3c_6d);
  return mixed ^ (mixed >>> 16);
}

/** A table of words. Places are numbered from 0; the one after the last is for a word that is not kept. */
export class Records {
  /** Of the word at a place, from `place * RECORD` on. */
  readonly numbers: Int32Array;
  /** `WordShape.tail` by place. */
  readonly tails: string[];
  /** What `first` has given, by place; empty before. */
  readonly #firsts: string[];
  /** What of the text is not in its record. */
  readonly #rests: string[];
  readonly #mask: number;
  #size = 0;

  /** @param capacity places, a power of two */
  constructor(capacity: number) {
    this.#mask = capacity - 1;
    this.numbers = new Int32Array((capacity + 1) * RECORD);
    this.tails = Array.from({ length: capacity + 1 }, () => '');
    this.#rests = [...this.tails];
    this.#firsts = [...this.tails];
  }

  /** Words that are here. */
  get size(): number {
    return this.#size;
  }

  /**
   * The place of the word that stands in a text from `from` up to `to`; -1 when it is not here.
   *
   * @param key hash of the word and its variant
   * @param variant of `variantOf`
   */
  find(key: number, variant: number, text: string, from: number, to: number): number {
    const { numbers } = this;
    const first = spread(key);
    for (let way = 0; way < WAYS; way++) {
      const place = (first + way) & this.#mask;
      const at = place * RECORD;
      const length = numbers[at + LENGTH]!;
      if (length === 0) return -1;
      if (numbers[at + KEY] !== key || numbers[at + VARIANT] !== variant || length !== to - from)
        continue;
      if (this.#is(place, text, from, to)) return place;
    }
    return -1;
  }

  /** The path of the word at a place where it stands at the left end of a line. Kept, as one word in two or three does. */
  first(place: number): string {
    const known = this.#firsts[place]!;
    if (known !== '') return known;
    return (this.#firsts[place] =
      moveTo(this.numbers[place * RECORD + START_X]!) + this.tails[place]!);
  }

  /** Adds a word that is not here. @returns its place */
  add(key: number, word: Word): number {
    const place = this.#room(key);
    this.#write(place, key, word);
    return place;
  }

  /** Adds the word at a place of another table. @returns its place here */
  take(other: Records, place: number): number {
    const at = place * RECORD;
    const to = this.#room(other.numbers[at + KEY]!);
    this.numbers.set(other.numbers.subarray(at, at + RECORD), to * RECORD);
    this.tails[to] = other.tails[place]!;
    this.#firsts[to] = other.#firsts[place]!;
    this.#rests[to] = other.#rests[place]!;
    return to;
  }

  /** Gives a word a place that the next word to be held takes over. */
  hold(word: Word): number {
    const place = this.#mask + 1;
    this.#write(place, 0, word);
    return place;
  }

  /** This table, or one with more room and the same words once it is half full. */
  withRoom(): Records {
    if (this.#size * 2 <= this.#mask) return this;
    const larger = new Records((this.#mask + 1) * 2);
    for (let place = 0; place <= this.#mask; place++)
      if (this.numbers[place * RECORD + LENGTH] !== 0) larger.take(this, place);
    return larger;
  }

  /** The word at a place. */
  shape(place: number): WordShape {
    const { numbers } = this;
    const at = place * RECORD;
    return {
      tail: this.tails[place]!,
      missing: numbers[at + MISSING]!,
      startX: numbers[at + START_X]!,
      advance: numbers[at + ADVANCE]!,
      x0: numbers[at + X0]!,
      x1: numbers[at + X1]!,
      y0: numbers[at + Y0]!,
      y1: numbers[at + Y1]!,
    };
  }

  #is(place: number, text: string, from: number, to: number): boolean {
    const { numbers } = this;
    const end = to - from > RECORD_UNITS ? from + RECORD_UNITS : to;
    let at = place * RECORD + UNITS;
    for (let i = from; i < end; i += 2) {
      const second = i + 1 < end ? text.charCodeAt(i + 1) << 16 : 0;
      if (numbers[at++] !== (text.charCodeAt(i) | second)) return false;
    }
    return to === end || text.startsWith(this.#rests[place]!, end);
  }

  /** A free place for a word; if there is none, the first of those where it may be. */
  #room(key: number): number {
    const first = spread(key);
    for (let way = 0; way < WAYS; way++) {
      const place = (first + way) & this.#mask;
      if (this.numbers[place * RECORD + LENGTH] !== 0) continue;
      this.#size++;
      return place;
    }
    return first & this.#mask;
  }

  #write(place: number, key: number, word: Word): void {
    const { numbers } = this;
    const { text } = word;
    const at = place * RECORD;
    numbers[at + KEY] = key;
    numbers[at + VARIANT] = word.variant;
    numbers[at + LENGTH] = text.length;
    numbers[at + MISSING] = word.missing;
    numbers[at + START_X] = word.startX;
    numbers[at + ADVANCE] = word.advance;
    numbers[at + X0] = word.x0;
    numbers[at + X1] = word.x1;
    numbers[at + Y0] = word.y0;
    numbers[at + Y1] = word.y1;
    for (let i = 0; i < RECORD_UNITS; i += 2) {
      const first = i < text.length ? text.charCodeAt(i) : 0;
      const second = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      numbers[at + UNITS + i / 2] = first | (second << 16);
    }
    this.tails[place] = word.tail;
    this.#firsts[place] = '';
    this.#rests[place] = text.slice(RECORD_UNITS);
  }
}
