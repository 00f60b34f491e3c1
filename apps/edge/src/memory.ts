// Answers in memory, in front of the app: a picture that is asked for again and again costs a look-up.
import { hash32 } from './http/etag.ts';
import { detached, type Answer } from './http/answer.ts';
import { Lru } from './image/lru.ts';

/** An answer and how it may be used. */
export interface Kept {
  readonly answer: Answer;
  /** The route under which it is counted. */
  readonly route: string;
  /** Until when it says the right thing, in milliseconds since 1970. */
  readonly until: number;
}

/** Bytes of answers that are kept. */
const LIMIT = 32 * 1024 * 1024;
/** Targets that are remembered as asked for once; a power of two. */
const SLOTS = 1 << 16;

/**
 * Keeps answers by request target, from the second time that one is asked for: so that a stream of targets that come once neither fills the memory nor
 * pushes out what many ask for.
 */
export class Memory {
  #answers = new Lru<Kept>(LIMIT);
  #generation = 0;
  /** Hashes of targets, each in the slot that its last bits name. */
  readonly #seen = new Uint32Array(SLOTS);

  /** The answer to a target, if it is here and still right. */
  recall(target: string, now: number): Kept | undefined {
    const kept = this.#answers.get(target);
    return kept !== undefined && now < kept.until ? kept : undefined;
  }

  /** Rises whenever everything is forgotten: what was begun before must not be kept after. */
  get generation(): number {
    return this.#generation;
  }

  /** Forgets everything: what is said has changed. */
  clear(): void {
    this.#answers = new Lru<Kept>(LIMIT);
    this.#generation++;
  }

  /** The same function, which remembers what it made by a key until everything is forgotten. For few keys. */
  remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
    let known = new Map<Key, Value>();
    let generation = this.#generation;
    return (key) => {
      if (generation !== this.#generation) {
        known = new Map();
        generation = this.#generation;
      }
      let value = known.get(key);
      if (value === undefined) {
        value = make(key);
        known.set(key, value);
      }
      return value;
    };
  }

  /**
   * Offers an answer that depends on nothing but its target and the time.
   *
   * @param generation when it was begun
   */
  offer(target: string, kept: Kept, generation: number): void {
    if (generation !== this.#generation) return;
    const hash = hash32(target);
    const slot = hash & (SLOTS - 1);
    if (this.#seen[slot] === hash) {
      const { length } = kept.answer;
      this.#answers.set(target, { ...kept, answer: detached(kept.answer) }, length * 2);
    } else this.#seen[slot] = hash;
  }
}
