// Problem details for programs (RFC 9457): what was wrong with the request, in fields.
import { answer, type Answer } from './answer.ts';
import { cacheControl, type CacheTimes } from './cache-control.ts';
import { strongTag } from './etag.ts';

/** A problem's own fields; `type` is completed to a link into `/docs`. */
export interface Problem {
  readonly status: number;
  /** Name of the kind of problem, which is also its anchor in `/docs`. */
  readonly kind:
    | 'bad-value'
    | 'unknown-message'
    | 'not-found'
    | 'method-not-allowed'
    | 'busy'
    | 'internal';
  readonly title: string;
  readonly detail?: string;
  /** The option that had a bad value. */
  readonly option?: string;
  readonly given?: string;
  readonly allowed?: string;
}

/** The answer with media type `application/problem+json`. */
export function problem(
  { kind, ...fields }: Problem,
  times: CacheTimes,
  headers: Record<string, string> = {},
): Answer {
  const body = JSON.stringify({ type: `/docs#${kind}`, ...fields });
  return answer(
    fields.status,
    {
      'content-type': 'application/problem+json',
      'cache-control': cacheControl(fields.status >= 500 ? 'never' : 'error', times),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body,
    fields.status >= 500 ? undefined : strongTag(body),
  );
}
