// The counters of all processes of a cluster, as the primary process gathers them.
import type { Worker } from 'node:cluster';
import type { Counts } from '../metrics.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { Questions } from './questions.ts';

/** How long a process may take to answer with its counters, in ms. */
const TIMEOUT = 1000;

/** Sends a message to a process; nothing happens when it has ended already. */
export function send(worker: Worker, message: ToWorker): void {
  worker.send(message, (error) => void error);
}

/** Asks one process for its counters: many times at once with one listener, and one question at a time. */
export class CountsOf {
  readonly #worker: Worker;
  readonly #questions = new Questions<Counts>();
  #current: Promise<Counts | undefined> | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'counts') this.#questions.answer(message.id, message.counts);
    });
  }

  /** Its counters; nothing if it does not answer within a second. */
  ask(): Promise<Counts | undefined> {
    return (this.#current ??= this.#questions
      .ask((id) => send(this.#worker, { type: 'count?', id }), TIMEOUT)
      .finally(() => (this.#current = undefined)));
  }
}
