// Bounds heavy work: so many tasks at once, so many waiting, and a clear refusal beyond.

/** Says that the queue is full; answered with 503 and `Retry-After`. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
  /** Seconds after which it makes sense to ask again. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('Too many images are being drawn just now.');
    this.retryAfter = retryAfter;
  }
}

/** How much a limiter lets through. */
export interface Limits {
  /** Tasks that run at the same time, 1 or more. */
  readonly running: number;
  /** Tasks that wait for their turn, 0 or more. */
  readonly waiting: number;
  /** Seconds that a refused client is told to wait. Default 2. */
  readonly retryAfter?: number;
}

/** Runs tasks within {@link Limits}, in the order in which they came. */
export class Limiter {
  readonly #limits: Limits;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Tasks that wait at this moment. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Tasks that run at this moment. */
  get running(): number {
    return this.#running;
  }

  /**
   * Runs a task as soon as there is room.
   *
   * @throws BusyError at once when the queue is full; else whatever the task throws.
   */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#limits.running) {
      if (this.#queue.length >= this.#limits.waiting) {
        throw new BusyError(this.#limits.retryAfter ?? 2);
      }
      // The one that ends passes its place on, so that nobody who comes in between takes it.
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await task();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
