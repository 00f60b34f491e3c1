// What a route answers, before it is written: kept in the cache, cut down to 304, and made a Response where there is no quicker way.
import { matches } from './etag.ts';

/** A finished answer. Its headers are complete, `ETag` and `Content-Length` included. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** Bytes of the body. */
  readonly length: number;
  /** Strong entity tag with its quotes; absent for answers that nobody should keep. */
  readonly tag?: string;
}

const encoder = new TextEncoder();

/**
 * Completes the headers of an answer. `Content-Length` is explicit so that HEAD carries it.
 *
 * @param length bytes of the body, where they are known without counting
 */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  tag?: string,
  length = lengthOf(body),
): Answer {
  const complete: Record<string, string> = { ...headers, 'content-length': String(length) };
  if (tag === undefined) return { status, headers: complete, body, length };
  complete['etag'] = tag;
  return { status, headers: complete, body, length, tag };
}

/** The body's bytes. */
export function bytesOf({ body }: Answer): Uint8Array {
  return typeof body === 'string' ? encoder.encode(body) : (body ?? new Uint8Array());
}

/** The same, with a body that does not keep a larger buffer in memory. */
export function detached(given: Answer): Answer {
  const { body } = given;
  if (!(body instanceof Uint8Array) || body.byteLength === body.buffer.byteLength) return given;
  return { ...given, body: body.slice() };
}

/** An answer without a body, such as 204. */
export function bare(status: number, headers: Readonly<Record<string, string>>): Answer {
  return { status, headers, body: null, length: 0 };
}

/** Headers that only describe a body, and are left out where there is none (RFC 9110, section 15.4.5). */
const aboutBody = new Set([
  'content-length',
  'content-type',
  'content-encoding',
  'content-language',
]);

/**
 * The answer for a client that may have the bytes already: then 304 without a body.
 *
 * @param ifNoneMatch the request's header.
 */
export function unlessKnown(given: Answer, ifNoneMatch: string | null | undefined): Answer {
  if (!ifNoneMatch || given.tag === undefined || !matches(ifNoneMatch, given.tag)) return given;
  const headers = Object.entries(given.headers).filter(([name]) => !aboutBody.has(name));
  return bare(304, Object.fromEntries(headers));
}

/** The answer as a Response. */
export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body as BodyInit | null, { status, headers });
}

function lengthOf(body: string | Uint8Array): number {
  if (typeof body !== 'string') return body.byteLength;
  return typeof Buffer === 'undefined' ? encoder.encode(body).byteLength : Buffer.byteLength(body);
}
