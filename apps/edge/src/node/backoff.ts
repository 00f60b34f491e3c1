// How long to wait before something that failed is tried again: longer each time, and from the start after a quiet while.

/** Bounds of the waits, in ms. */
export interface Waits {
  /** Second wait; the first is 0, and each further one is twice the last. Default 100. */
  readonly first?: number;
  /** Longest wait. Default 30,000. */
  readonly max?: number;
  /** Time without a failure after which the waits begin again at 0. Default 60,000. */
  readonly quiet?: number;
}

/** Counts failures and says how long to wait after each. */
export class Backoff {
  readonly #waits: Required<Waits>;
  #failures = 0;
  #last = -Infinity;

  constructor({ first = 100, max = 30_000, quiet = 60_000 }: Waits = {}) {
    this.#waits = { first, max, quiet };
  }

  /**
   * The wait after a failure, in ms.
   *
   * @param now when it happened, in ms.
   */
  failed(now: number): number {
    const { first, max, quiet } = this.#waits;
    if (now - this.#last > quiet) this.#failures = 0;
    this.#last = now;
    const failures = this.#failures++;
    return failures === 0 ? 0 : Math.min(max, first * 2 ** (failures - 1));
  }
}
