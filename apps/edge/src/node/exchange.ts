// Node's own request and answer: the app is asked without a `Request`, and any answer is written without a `Response`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../app.ts';
import { answer, type Answer } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';

/** Targets that the URL standard's parser leaves as they are, but for the dot segments that {@link dots} finds. */
const plain = /^\/[\w!$&()*+,./:;=?@~%-]*$/;
/** Where a dot segment may be, also one that is percent-encoded. */
const dots = /\/(?:\.|%2e)/i;
/** Hosts that the URL standard's parser takes. */
const plainHost = /^[\w.-]+(?::\d{1,5})?$/;

/** Bodies up to this size, in bytes, are copied to be sent together with their headers. */
const ONE_PIECE = 16 * 1024;

const badRequest = answer(
  400,
  { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  '{"type":"about:blank","status":400,"title":"Bad Request"}',
);
const broken = answer(
  500,
  { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  '{"type":"about:blank","status":500,"title":"Internal Server Error"}',
);

/** The part of a `Request` that handlers look at. */
class NodeIncoming implements Incoming {
  readonly method: string;
  readonly url: string;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage, url: string) {
    this.method = message.method ?? 'GET';
    this.url = url;
    this.#message = message;
  }

  get headers(): this {
    return this;
  }

  /** A header that a client may send once. @param name in lower case */
  get(name: string): string | null {
    return (this.#message.headers[name] as string | undefined) ?? null;
  }
}

/** The absolute address that was asked for, as the URL standard's parser gives it; undefined for what is none. */
function addressOf({ url = '', headers }: IncomingMessage): string | undefined {
  const { host = 'localhost' } = headers;
  if (plainHost.test(host) && plain.test(url) && !dots.test(url)) return `http://${host}${url}`;
  // What a host cannot have, and what no target has: the parser would take a backslash for a slash.
  if (/[/?#@\\]/.test(host) || url.includes('\\')) return undefined;
  // A proxy's request names the whole address; any other one begins with a slash.
  if (!/^(?:https?:\/)?\//i.test(url)) return undefined;
  return URL.parse(url.startsWith('/') ? `http://${host}${url}` : url)?.href;
}

/** Answers a request. */
export function exchange(
  app: Pick<App, 'answer' | 'report'>,
  message: IncomingMessage,
  to: ServerResponse,
): void {
  // No answer fails, since failing is an answer too. A header that Node refuses, and whatever else does fail, is a mistake of ours, which its client alone notices.
  const fault = (error: unknown) => {
    app.report(error);
    if (to.headersSent) to.destroy();
    else write(to, broken);
  };
  try {
    const url = addressOf(message);
    const made = url === undefined ? badRequest : app.answer(new NodeIncoming(message, url));
    if (made instanceof Promise) made.then((settled) => write(to, settled)).catch(fault);
    else write(to, made);
  } catch (error) {
    fault(error);
  }
}

/** Writes an answer; to HEAD, Node leaves out the body by itself. */
function write(to: ServerResponse, { status, headers, body, length }: Answer): void {
  to.writeHead(status, headers);
  // Where every character is a byte, Latin-1 says the same, and neither counts nor converts.
  if (typeof body === 'string') to.end(body, body.length === length ? 'latin1' : 'utf8');
  // In one piece with the headers, which a buffer could not be.
  else if (body !== null && length < ONE_PIECE) to.end(textOf(body), 'latin1');
  else to.end(body);
}

/** Bytes as a string of as many characters. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
