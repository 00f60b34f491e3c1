// Node's own request and answer, for what the app answers quickly: no Request is made, and no Response.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../app.ts';
import type { Answer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';

/** Targets that the URL standard's parser leaves as they are, but for the dot segments that {@link dots} finds. */
const plain = /^\/[\w!$&()*+,./:;=?@~%-]*$/;
/** Where a dot segment may be, also one that is percent-encoded. */
const dots = /\/(?:\.|%2e)/i;
/** Hosts that nobody has to look at twice. */
const plainHost = /^[\w.-]+(?::\d{1,5})?$/;

/** Bodies up to this size, in bytes, are copied to be sent together with their headers. */
const ONE_PIECE = 16 * 1024;

/** Bytes as a string of as many characters. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The part of a `Request` that handlers look at. */
class NodeIncoming implements Incoming {
  readonly method = 'GET';
  readonly url: string;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage) {
    this.#message = message;
    // Which host was asked makes no difference to what is answered quickly.
    this.url = `http://localhost${message.url}`;
  }

  get headers(): this {
    return this;
  }

  /** A header that a client may send once. @param name in lower case */
  get(name: string): string | null {
    return (this.#message.headers[name] as string | undefined) ?? null;
  }
}

/** Answers what the app answers quickly. @returns whether it did, or will */
export function answerQuickly(app: App, message: IncomingMessage, to: ServerResponse): boolean {
  const { method, url = '', headers } = message;
  if (method !== 'GET' || !plain.test(url) || dots.test(url)) return false;
  if (!plainHost.test(headers.host ?? '')) return false;
  let answer;
  try {
    answer = app.quick(new NodeIncoming(message));
  } catch {
    // A mistake of ours: whoever answers the rest says so.
    return false;
  }
  if (answer === undefined) return false;
  if (!(answer instanceof Promise)) write(to, answer);
  // No answer fails, since failing is an answer too; if one does, its client alone shall notice.
  else answer.then((settled) => write(to, settled)).catch(() => to.destroy());
  return true;
}

function write(to: ServerResponse, { status, headers, body, length }: Answer): void {
  to.writeHead(status, headers);
  // Where every character is a byte, Latin-1 says the same, and neither counts nor converts.
  if (typeof body === 'string') to.end(body, body.length === length ? 'latin1' : 'utf8');
  // In one piece with the headers, which a buffer could not be.
  else if (body !== null && length < ONE_PIECE) to.end(textOf(body), 'latin1');
  else to.end(body);
}
