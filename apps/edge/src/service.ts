// What the routes share: the platform, the painter, the answers that are kept, and the wrapper that counts.
import type { Context } from 'hono';
import { respond, type Answer } from './http/answer.ts';
import { Lru } from './image/lru.ts';
import { createPainter, type Painter } from './image/picture.ts';
import type { Runtime } from './runtime.ts';

/** An answer in memory, and until when it says the right thing. */
interface Kept {
  readonly answer: Answer;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Bytes of answers that are kept in memory. */
const KEPT_ANSWERS = 32 * 1024 * 1024;

/** A handler of one route. */
export type Handler = (c: Context) => Response | Promise<Response>;

/** The service on its platform. */
export interface Service {
  readonly runtime: Runtime;
  readonly painter: Painter;
  /** Answers by request target. */
  readonly answers: Lru<Kept>;
  /**
   * Wraps a handler so that its answers are counted, and logged if the operator wants that.
   *
   * @param route the pattern under which it is counted.
   */
  counted(route: string, handler: Handler): Handler;
}

/** A service with empty caches. */
export function createService(runtime: Runtime): Service {
  const { access } = runtime.log;
  return {
    runtime,
    painter: createPainter(runtime),
    answers: new Lru(KEPT_ANSWERS),
    counted(route, handler) {
      const started = access ? () => runtime.now() : () => 0;
      const note = (c: Context, since: number, response: Response): Response => {
        runtime.metrics.count(route, response.status);
        access?.({
          method: c.req.method,
          route,
          status: response.status,
          ms: Math.round(runtime.now() - since),
        });
        return response;
      };
      // Stays synchronous where the handler does: @hono/node-server then writes without a turn of the event loop.
      return (c) => {
        const since = started();
        const response = handler(c);
        return response instanceof Promise
          ? response.then((settled) => note(c, since, settled))
          : note(c, since, response);
      };
    },
  };
}

/** Answers a request, with 304 if its client has the bytes. */
export function send(c: Context, answer: Answer): Response {
  return respond(answer, c.req.raw.headers.get('if-none-match'));
}
