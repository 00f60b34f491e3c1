// What the routes share: the platform, the painter, the answers in memory, and the wrapper that counts.
import { unlessKnown, type Answer } from './http/answer.ts';
import type { Incoming } from './http/incoming.ts';
import { createPainter, type Painter } from './image/picture.ts';
import { Memory } from './memory.ts';
import type { Runtime } from './runtime.ts';

/** A handler of one route: a plain function of the request, so that it can be asked with or without a router before it. */
export type Handler = (request: Incoming) => Answer | Promise<Answer>;

/** The service on its platform. */
export interface Service {
  readonly runtime: Runtime;
  readonly painter: Painter;
  readonly memory: Memory;
  /**
   * Wraps a handler so that who has the bytes gets a 304, and that its answers are counted, and logged if the operator wants that.
   *
   * @param route the pattern under which it is counted.
   */
  counted(route: string, handler: Handler): Handler;
  /**
   * The answer to a GET that is in memory.
   *
   * @param target path and query of the request.
   */
  recall(request: Incoming, target: string): Answer | undefined;
}

/** A service with nothing in memory. */
export function createService(runtime: Runtime): Service {
  const { access } = runtime.log;
  const memory = new Memory();

  function finish(request: Incoming, route: string, since: number, answer: Answer): Answer {
    const final = unlessKnown(answer, request.headers.get('if-none-match'));
    const { status } = final;
    runtime.metrics.count(route, status);
    access?.({ method: request.method, route, status, ms: Math.round(runtime.now() - since) });
    return final;
  }

  return {
    runtime,
    painter: createPainter(runtime),
    memory,
    counted(route, handler) {
      // Stays synchronous where the handler does: Node then writes without a turn of the event loop.
      return (request) => {
        const since = access ? runtime.now() : 0;
        const answer = handler(request);
        return answer instanceof Promise
          ? answer.then((settled) => finish(request, route, since, settled))
          : finish(request, route, since, answer);
      };
    },
    recall(request, target) {
      const now = runtime.now();
      const kept = memory.recall(target, now);
      return kept && finish(request, kept.route, now, kept.answer);
    },
  };
}
