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
  /** What the tasks that wait for their turn may cost together, 0 or more. With the cost 1 for each it is their number. */
  readonly waiting: number;
  /** Seconds that a refused client is told to wait. Default 2. */
  readonly retryAfter?: number;
}

/** Runs tasks within {@link Limits}, in the order in which they came. */
export class Limiter {
  readonly #limits: Limits;
  readonly #queue: { readonly start: () => void; readonly cost: number }[] = [];
  #running = 0;
  #cost = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether a task of any cost would be refused. */
  get full(): boolean {
    return this.#running >= this.#limits.running && this.#cost >= this.#limits.waiting;
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
   * @param cost above 0; a task that costs more than may wait in all waits only when nothing else does. Default 1.
   * @throws BusyError at once when the queue is full; else whatever the task throws.
   */
  async run<Result>(task: () => Promise<Result>, cost = 1): Promise<Result> {
    const { running, waiting } = this.#limits;
    if (this.#running >= running) {
      const room = waiting - this.#cost;
      if (room < cost && (room < waiting || waiting === 0)) throw this.refusal();
      this.#cost += cost;
      // The one that ends passes its place on, so that nobody who comes in between takes it.
      await new Promise<void>((start) => this.#queue.push({ start, cost }));
      this.#cost -= cost;
    } else {
      this.#running++;
    }
    try {
      return await task();
    } finally {
      const next = this.#queue.shift();
      if (next) next.start();
      else this.#running--;
    }
  }

  /** The error that says to come again later. */
  refusal(): BusyError {
    return new BusyError(this.#limits.retryAfter ?? 2);
  }
}
