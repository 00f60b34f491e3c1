// A host on this machine that answers with what a test says.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running host. */
export interface Host {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Answers by path. A path that is not here is a 404. */
  readonly files: Map<string, string | Uint8Array>;
  close(): Promise<unknown>;
}

/** Starts one on a free port. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
