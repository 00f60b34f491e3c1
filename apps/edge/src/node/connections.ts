// The open connections of a server, and which of them have nothing left to do.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is known of a connection. */
interface State {
  /** The newest answer on it. */
  answer: ServerResponse | undefined;
  /** Bytes that had arrived when the newest request was complete. */
  read: number;
}

/** Keeps the open connections. */
export class Connections {
  readonly #open = new Map<Socket, State>();

  /** Takes a new connection; it leaves by itself when it closes. */
  add(socket: Socket): void {
    this.#open.set(socket, { answer: undefined, read: 0 });
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Notes that a request has arrived and will be answered. */
  answering(answer: ServerResponse): void {
    const { socket } = answer;
    const state = socket && this.#open.get(socket);
    if (!state) return;
    state.answer = answer;
    state.read = socket.bytesRead;
  }

  /** Closes the connections on which no request is arriving and no answer is being made, sent or read. */
  closeIdle(): void {
    for (const [socket, { answer, read }] of this.#open) {
      if (answer?.writableFinished === false || socket.writableLength > 0) continue;
      // Part of another request is here; after one with a body that cannot be told apart.
      if (socket.bytesRead > read && !hasBody(answer?.req)) continue;
      socket.destroy();
    }
  }
}

function hasBody(request: IncomingMessage | undefined): boolean {
  const { headers = {} } = request ?? {};
  return 'content-length' in headers || 'transfer-encoding' in headers;
}
