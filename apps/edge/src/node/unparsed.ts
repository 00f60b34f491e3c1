// What Node could not read as a request gets an answer that says why, in the form of all others.
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const details: Readonly<Record<number, string>> = {
  431: `The address and the headers of a request may have ${maxHeaderSize / 1024} kB together.`,
};

/** Answers what could not be read, unless an answer to something before it is on its way. */
export function answerUnparsed(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => answers.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const before = answers.get(socket);
    if (!socket.writable || (before !== undefined && !before.writableFinished))
      return void socket.destroy();
    socket.end(text(statuses[error.code ?? ''] ?? 400));
  });
}

function text(status: number): string {
  const title = STATUS_CODES[status]!;
  const detail = details[status];
  const body = JSON.stringify({ type: 'about:blank', status, title, detail });
  return [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${body.length}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
