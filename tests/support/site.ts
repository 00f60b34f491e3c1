// A web site of somebody else's, on another origin: pages and files by path, with the headers that the test wants.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is at a path. `type` defaults to HTML in UTF-8. */
export interface Page {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

/** A running site. */
export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a site on a free port of the loopback address until it is closed.
 *
 * @param at gives the page at a path (no query), or nothing for a 404
 */
export async function serveSite(
  at: (path: string) => Page | undefined | Promise<Page | undefined>,
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const page = await at(new URL(request.url ?? '/', 'http://site').pathname);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
