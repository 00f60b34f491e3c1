// An HTTP server that can stop without cutting anybody off.
import { createServer, type Server } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from '../app.ts';
import { answerQuickly } from './quick.ts';

/** A server that listens. */
export interface Running {
  readonly port: number;
  /** Stops listening, finishes the answers in flight, and closes every connection. */
  close(): Promise<void>;
  /**
   * Like `close`, but lets each connection that is kept alive have one more answer, marked as its last: so that no request is lost that was on its way when
   * another process took over.
   */
  drain(): Promise<void>;
}

/** Longest wait for answers in flight, in ms. */
const PATIENCE = 10_000;
/** How long a silent connection may still bring a request while draining, in ms. */
const GRACE = 2000;
/** Longer than the 60 s for which most proxies keep their side of a connection. */
const KEEP_ALIVE = 65_000;

/** Serves an app until it is told to stop. Rejects when the address is taken. */
export async function listen(app: App, host: string, port: number): Promise<Running> {
  let stopping = false;
  const answer = getRequestListener(app.fetch, {
    hostname: 'localhost',
    errorHandler: () =>
      new Response('{"type":"about:blank","status":400,"title":"Bad Request"}', {
        status: 400,
        headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      }),
  });
  const server = createServer({ optimizeEmptyRequests: true }, (request, response) => {
    if (stopping) response.setHeader('connection', 'close');
    if (!answerQuickly(app, request, response)) void answer(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  server.headersTimeout = KEEP_ALIVE + 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const stop = async (silentAfter: number) => {
    stopping = true;
    const closed = stopListening(server);
    const silence = setTimeout(() => server.closeIdleConnections(), silentAfter);
    // A connection that falls silent after its answer is closed at the next look.
    const look = setInterval(() => server.closeIdleConnections(), silentAfter + 100);
    const force = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await closed;
    for (const timer of [silence, look, force]) clearTimeout(timer);
  };
  return {
    port: (server.address() as AddressInfo).port,
    close: () => stop(0),
    drain: () => stop(GRACE),
  };
}

/** Stops taking connections and resolves once the last one is gone. `http.Server.close` would cut the idle ones at once. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
}
