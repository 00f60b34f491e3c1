// From a request to its answer, on every platform: out of memory, or by the one handler that its address has; an error is answered, too.
import { addressOfFile } from '@solidarity-kit/snippets/files/names';
import { TrieRouter } from 'hono/router/trie-router';
import { unlessKnown, type Answer } from './http/answer.ts';
import type { Incoming } from './http/incoming.ts';
import { decodePath, splitTarget, targetOf } from './http/target.ts';
import { splitFormat } from './image/parse-request.ts';
import { fail } from './routes/fail.ts';
import type { Handler, Service } from './service.ts';

/** Which addresses a handler answers. */
export interface Route {
  /** Under which its answers are counted and logged. */
  readonly name: string;
  readonly handler: Handler;
  /** Whether its addresses are those of pictures: then its errors are pictures. Default: no. */
  readonly picture?: boolean;
}

/** Routes by the paths that they are for. */
export interface Routes {
  /** By the beginning of a path; these come first. Hono looks a path up in an object, for which V8 takes 5 µs when it sees the path for the first time. */
  readonly below: readonly (readonly [prefix: string, route: Route])[];
  /** By a pattern in Hono's syntax; the first that matches counts. */
  readonly patterns: readonly (readonly [pattern: string, route: Route])[];
  /** For every other path, and every method but GET and HEAD. */
  readonly rest: Route;
}

/** Answers any request; never throws, never rejects. A HEAD is answered as the GET is: whoever writes the answer leaves out the body. */
export type Answerer = (request: Incoming) => Answer | Promise<Answer>;

/** The answerer of a service. Paths are matched as they were sent, still encoded. */
export function createAnswerer(service: Service, { below, patterns, rest }: Routes): Answerer {
  const { runtime, memory } = service;
  const { access } = runtime.log;
  const router = new TrieRouter<Route>();
  for (const [pattern, route] of patterns) router.add('GET', pattern, route);

  function finish(request: Incoming, route: string, since: number, answer: Answer): Answer {
    const final = unlessKnown(answer, request.headers.get('if-none-match'));
    const { status } = final;
    runtime.metrics.count(route, status);
    access?.({ method: request.method, route, status, ms: Math.round(runtime.now() - since) });
    return final;
  }

  async function failed(
    request: Incoming,
    { name, picture = false }: Route,
    path: string,
    since: number,
    error: unknown,
  ): Promise<Answer> {
    const { format, explicit } = splitFormat(decodePath(path));
    const answer = await fail(service, request, error, { format, explicit, picture });
    return finish(request, name, since, answer);
  }

  function match(path: string): Route {
    for (const [prefix, route] of below) if (path.startsWith(prefix)) return route;
    return router.match('GET', path)[0][0]?.[0] ?? rest;
  }

  /** The address of what a file's name in an export stands for (`/let-aid-in/ar/flat.svg`): whoever moves from files to a service keeps every link. */
  function named(path: string): string | undefined {
    if (path.indexOf('/', 1) === -1 || below.some(([prefix]) => path.startsWith(prefix)))
      return undefined;
    const address = addressOfFile(path.slice(1));
    return address === path ? undefined : address;
  }

  return function answerOne(request) {
    const since = runtime.now();
    const target = targetOf(request.url);
    const read = request.method === 'GET' || request.method === 'HEAD';
    const kept = read ? memory.recall(target, since) : undefined;
    if (kept) return finish(request, kept.route, since, kept.answer);

    const { path } = splitTarget(target);
    const address = read ? named(path) : undefined;
    if (address !== undefined) {
      const { method, headers, url } = request;
      return answerOne({ method, headers, url: new URL(address, url).href });
    }
    const route = read ? match(path) : rest;
    try {
      // Stays synchronous where the handler does: Node then writes without a turn of the event loop.
      const answer = route.handler(request);
      if (!(answer instanceof Promise)) return finish(request, route.name, since, answer);
      return answer.then(
        (settled) => finish(request, route.name, since, settled),
        (error: unknown) => failed(request, route, path, since, error),
      );
    } catch (error) {
      return failed(request, route, path, since, error);
    }
  };
}
