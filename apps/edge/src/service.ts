// What the routes share: the platform, the painter, the answers in memory, and the wrapper that counts.
import { respond, type Answer } from './http/answer.ts';
import { createPainter, type Painter } from './image/picture.ts';
import { Memory } from './memory.ts';
import type { Runtime } from './runtime.ts';

/** A handler of one route: a plain function of the request, so that it can be asked with or without a router before it. */
export type Handler = (request: Request) => Response | Promise<Response>;

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
  /**
   * The answer to a GET that is in memory.
   *
   * @param target path and query of the request.
   */
  recall(request: Request, target: string): Response | undefined;
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
      return (request) => {
        const since = access ? runtime.now() : 0;
        const { method } = request;
        const response = handler(request);
        return response instanceof Promise
          ? response.then((settled) => note(method, route, since, settled))
          : note(method, route, since, response);
      };
    },
    recall(request, target) {
      const now = runtime.now();
      const kept = memory.recall(target, now);
      if (kept === undefined) return undefined;
      const response = respond(kept.answer, request.headers.get('if-none-match'));
      return note('GET', kept.route, now, response);
    },
  };
}

/** Answers a request, with 304 if its client has the bytes. */
export function send(request: Request, answer: Answer): Response {
  return respond(answer, request.headers.get('if-none-match'));
}
