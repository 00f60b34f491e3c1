// What a route answers, before it is a Response: kept in the cache, and turned into 200 or 304.
import { matches } from './etag.ts';

/** A finished answer. Its headers are complete, `ETag` and `Content-Length` included. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Strong entity tag with its quotes; absent for answers that nobody should keep. */
  readonly tag?: string;
}

const encoder = new TextEncoder();

/**
 * Completes the headers of an answer. `Content-Length` is explicit so that HEAD carries it.
 *
 * @param length bytes of the body, where the caller knows them without counting.
 */
export function answer(
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array,
  tag?: string,
  length: number = lengthOf(body),
): Answer {
  const complete: Record<string, string> = { ...headers, 'content-length': String(length) };
  if (tag === undefined) return { status, headers: complete, body };
  complete['etag'] = tag;
  return { status, headers: complete, body, tag };
}

/** Headers that only describe a body, and are left out where there is none (RFC 9110, section 15.4.5). */
const aboutBody = new Set([
  'content-length',
  'content-type',
  'content-encoding',
  'content-language',
]);

/**
 * The response: 304 without a body when the client has these bytes already.
 *
 * @param ifNoneMatch the request's header.
 */
export function respond(given: Answer, ifNoneMatch: string | null | undefined): Response {
  if (ifNoneMatch && given.tag !== undefined && matches(ifNoneMatch, given.tag)) {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(given.headers)) {
      if (!aboutBody.has(name)) headers[name] = value;
    }
    return new Response(null, { status: 304, headers });
  }
  // A plain object of headers is what @hono/node-server writes without making a Headers of it first.
  return new Response(given.body as BodyInit, {
    status: given.status,
    headers: given.headers as Record<string, string>,
  });
}

function lengthOf(body: string | Uint8Array): number {
  if (typeof body !== 'string') return body.byteLength;
  return typeof Buffer === 'undefined' ? encoder.encode(body).byteLength : Buffer.byteLength(body);
}
