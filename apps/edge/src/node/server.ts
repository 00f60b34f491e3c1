// An HTTP server that can stop without cutting anybody off, and does not wait for ever for who never reads.
import { createServer, ServerResponse, type IncomingMessage } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import type { App } from '../app.ts';
import type { Metrics } from '../metrics.ts';
import { Connections } from './connections.ts';
import { exchange } from './exchange.ts';
import { answerUnparsed } from './unparsed.ts';
import { Unread, type Bounds } from './unread.ts';

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

/** Longest wait for answers in flight, in ms; also for a client that reads slowly. */
const PATIENCE = 10_000;
/** How long a silent connection may still bring a request while draining, in ms. */
const GRACE = 2000;
/** Longer than the 60 s for which most proxies keep their side of a connection. */
const KEEP_ALIVE = 65_000;
/** How long a request may take to arrive, in ms: it is one line and some headers. */
const REQUEST = 30_000;
/** How often connections are looked at while stopping, in ms. */
const LOOK = 100;

/**
 * Serves an app until it is told to stop. Rejects when the address is taken.
 *
 * @param metrics counts the connections that are closed because nobody reads.
 * @param bounds of what waits to be read.
 */
export async function listen(
  app: Pick<App, 'answer' | 'report'>,
  host: string,
  port: number,
  metrics: Metrics,
  bounds?: Bounds,
): Promise<Running> {
  let stopping = false;
  const unread = new Unread(() => metrics.event('unread_answers'), bounds);
  const connections = new Connections();
  /** Looks at each answer as it ends: what the system's buffers did not take waits for the client to read. */
  class Response extends ServerResponse {
    override end(...given: unknown[]): this {
      super.end(...(given as []));
      if (this.writableLength > 0) unread.watch(this);
      return this;
    }
  }
  const server = createServer(
    {
      optimizeEmptyRequests: true,
      requestTimeout: REQUEST,
      headersTimeout: REQUEST,
      keepAliveTimeout: KEEP_ALIVE,
      ServerResponse: Response as typeof ServerResponse<IncomingMessage>,
    },
    (request, response) => {
      connections.answering(response);
      if (stopping) response.setHeader('connection', 'close');
      exchange(app, request, response);
    },
  );
  server.on('connection', (socket) => connections.add(socket));
  answerUnparsed(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const stop = async (silentFor: number) => {
    stopping = true;
    // `http.Server.close` would cut connections whose answer has not been read yet.
    const closed = new Promise<void>((resolve) => {
      NetServer.prototype.close.call(server, () => resolve());
    });
    let look: NodeJS.Timeout | undefined;
    const closeIdle = () => {
      connections.closeIdle();
      look = setTimeout(closeIdle, LOOK);
    };
    const silence = setTimeout(closeIdle, silentFor);
    const force = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await closed;
    for (const timer of [silence, look, force]) clearTimeout(timer);
    unread.close();
  };
  return {
    port: (server.address() as AddressInfo).port,
    close: () => stop(0),
    drain: () => stop(GRACE),
  };
}
