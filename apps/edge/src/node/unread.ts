// Answers that their clients have not read yet: each has a time in which it must be read, and together they have a bound.
import type { ServerResponse } from 'node:http';

/** What a client has for any answer, in ms. */
const MIN_TIME = 30_000;
/** The slowest reader that is waited for, in bytes a second: about a modem. */
const SLOWEST = 4096;
/** Bytes that may wait in all; beyond it the connection that has waited longest is closed. */
const MAX_BYTES = 64 * 1024 * 1024;
/** How often the times are looked at, in ms. */
const LOOK = 5000;

/** Bounds of the waiting, for tests. */
export interface Bounds {
  readonly minTime?: number;
  readonly maxBytes?: number;
  readonly look?: number;
}

/** Time in which an answer must be read, in ms. */
export function readingTime(bytes: number, minTime = MIN_TIME): number {
  return minTime + (bytes / SLOWEST) * 1000;
}

/** Watches answers that wait for their clients, and closes the connections of those that do not read. */
export class Unread {
  readonly #waiting = new Map<ServerResponse, { readonly bytes: number; readonly until: number }>();
  readonly #closed: () => void;
  readonly #bounds: Required<Bounds>;
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param closed is called for each connection that is closed. */
  constructor(
    closed: () => void,
    { minTime = MIN_TIME, maxBytes = MAX_BYTES, look = LOOK }: Bounds = {},
  ) {
    this.#closed = closed;
    this.#bounds = { minTime, maxBytes, look };
  }

  /** Bytes that wait at this moment. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes an answer that was written and has not left entirely. */
  watch(answer: ServerResponse): void {
    const bytes = answer.writableLength;
    const until = performance.now() + readingTime(bytes, this.#bounds.minTime);
    this.#waiting.set(answer, { bytes, until });
    this.#bytes += bytes;
    answer.once('close', () => this.#forget(answer));
    this.#timer ??= setInterval(() => this.#look(), this.#bounds.look).unref();
    for (const oldest of this.#waiting.keys()) {
      if (this.#bytes <= this.#bounds.maxBytes) break;
      this.#close(oldest);
    }
  }

  /** Ends the watch. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const now = performance.now();
    for (const [answer, { until }] of this.#waiting) if (until < now) this.#close(answer);
    if (this.#waiting.size === 0) this.close();
  }

  #close(answer: ServerResponse): void {
    this.#forget(answer);
    this.#closed();
    // Discards what was to be sent; `destroy` closes the connection.
    answer.socket?.destroy();
  }

  #forget(answer: ServerResponse): void {
    const waiting = this.#waiting.get(answer);
    if (waiting === undefined) return;
    this.#bytes -= waiting.bytes;
    this.#waiting.delete(answer);
  }
}
