// What the routes share: the platform, the painter, the answers in memory, and the wrapper that counts.
import type { Context } from 'hono';
import { respond, type Answer } from './http/answer.ts';
import { targetOf } from './http/target.ts';
import { createPainter, type Painter } from './image/picture.ts';
import { Memory } from './memory.ts';
import type { Runtime } from './runtime.ts';

/** A handler of one route. */
export type Handler = (c: Context) => Response | Promise<Response>;

/** The service on its platform. */
export interface Service {
  readonly runtime: Runtime;
  readonly painter: Painter;
  readonly memory: Memory;
  /**
   * Wraps a handler so that its answers are counted, and logged if the operator wants that.
   *
   * @param route the pattern under which it is counted.
   */
  counted(route: string, handler: Handler): Handler;
  /** The answer to a GET that is in memory. */
  recall(request: Request): Response | undefined;
}

/** A service with nothing in memory. */
export function createService(runtime: Runtime): Service {
  const { access } = runtime.log;
  const memory = new Memory();

  function note(method: string, route: string, since: number, response: Response): Response {
    runtime.metrics.count(route, response.status);
    access?.({ method, route, status: response.status, ms: Math.round(runtime.now() - since) });
    return response;
  }

  return {
    runtime,
    painter: createPainter(runtime),
    memory,
    counted(route, handler) {
      // Stays synchronous where the handler does: @hono/node-server then writes without a turn of the event loop.
      return (c) => {
        const since = access ? runtime.now() : 0;
        const { method } = c.req;
        const response = handler(c);
        return response instanceof Promise
          ? response.then((settled) => note(method, route, since, settled))
          : note(method, route, since, response);
      };
    },
    recall(request) {
      if (request.method !== 'GET') return undefined;
      const now = runtime.now();
      const kept = memory.recall(targetOf(request.url), now);
      if (kept === undefined) return undefined;
      const response = respond(kept.answer, request.headers.get('if-none-match'));
      return note('GET', kept.route, now, response);
    },
  };
}

/** Answers a request, with 304 if its client has the bytes. */
export function send(c: Context, answer: Answer): Response {
  return respond(answer, c.req.raw.headers.get('if-none-match'));
}
