// An image proxy that forwards as GitHub's does, after what atmos/camo and cactus/go-camo document: the reader stays unknown, only images pass, within limits.
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Largest image that passes, in bytes: camo's default. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** Longest wait for an image, in ms: go-camo's default. */
export const PATIENCE = 4000;
/** Most redirects that are followed: go-camo's default. */
const MOST_REDIRECTS = 3;

/** Headers that the proxy puts on every answer. */
const own = {
  'x-frame-options': 'deny',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
};

/** Headers of the origin that pass; cookies and all others do not. */
const passing = [
  'content-type',
  'cache-control',
  'etag',
  'expires',
  'last-modified',
  'content-length',
  'content-encoding',
];

/** A running proxy. */
export interface Proxy {
  /** The address under which a README shows an image. */
  urlOf(image: string): string;
  /** What was sent to origins: method, headers. */
  readonly sent: readonly { readonly path: string; readonly headers: Record<string, unknown> }[];
  close(): Promise<void>;
}

/** Starts a proxy on the loopback address. Addresses are hex-encoded in the path, as camo's are. */
export async function startProxy(): Promise<Proxy> {
  const sent: { path: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((incoming, outgoing) => {
    const image = Buffer.from(incoming.url!.slice(1), 'hex').toString();
    forward(image, incoming, outgoing, MOST_REDIRECTS);
  });

  function forward(
    image: string,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    redirects: number,
  ): void {
    const headers: Record<string, string> = {
      'user-agent': 'image proxy',
      via: 'image proxy',
      accept: incoming.headers.accept ?? 'image/*',
      'accept-encoding': incoming.headers['accept-encoding'] ?? '',
    };
    const validator = incoming.headers['if-none-match'];
    if (validator) headers['if-none-match'] = validator;
    sent.push({ path: new URL(image).pathname, headers });
    const upstream = ask(image, { headers, timeout: PATIENCE }, (origin) => {
      const { statusCode = 0 } = origin;
      const { location } = origin.headers;
      if (statusCode > 300 && statusCode < 304 && location) {
        origin.resume();
        if (redirects === 0) return refuse(outgoing, 'too many redirects');
        return forward(new URL(location, image).href, incoming, outgoing, redirects - 1);
      }
      const type = origin.headers['content-type'] ?? '';
      if (![200, 206, 304].includes(statusCode)) return refuse(outgoing, `status ${statusCode}`);
      if (statusCode !== 304 && !type.startsWith('image/')) return refuse(outgoing, `type ${type}`);
      if (Number(origin.headers['content-length'] ?? 0) > MOST_BYTES)
        return refuse(outgoing, 'too large');
      const passed = passing.flatMap((name) => {
        const value = origin.headers[name];
        return value === undefined ? [] : [[name, value] as const];
      });
      // An image without the header would be kept for a year.
      outgoing.writeHead(statusCode, {
        'cache-control': 'public, max-age=31536000',
        ...Object.fromEntries(passed),
        ...own,
      });
      origin.pipe(outgoing);
    });
    upstream.on('timeout', () => upstream.destroy(new Error('timeout')));
    upstream.on('error', (error) => refuse(outgoing, error.message));
    upstream.end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (image) => `http://127.0.0.1:${port}/${Buffer.from(image).toString('hex')}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(outgoing: ServerResponse, why: string): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(404, {
    ...own,
    'cache-control': 'no-cache, no-store, private, must-revalidate',
    'x-refused': why,
  });
  outgoing.end('Not Found');
}
