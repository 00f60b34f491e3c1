// Cloudflare's Cache API in front of the app: what was drawn once in a place is not drawn there again.
import type { Execution } from './platform.ts';

/** The default cache of the place; not part of the standard `CacheStorage`. */
const place = (): Cache | undefined =>
  (globalThis.caches as (CacheStorage & { readonly default?: Cache }) | undefined)?.default;

/**
 * Answers from the cache, or has the app answer and keeps that.
 *
 * Kept are good answers to GET that may be shared and depend on the address alone: the cache knows no `Vary`. The version is part of the key, so that a new
 * build does not answer with old bytes.
 *
 * @param answer lets the app answer.
 */
export async function throughCache(
  request: Request,
  execution: Execution,
  version: string,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const cache = place();
  if (cache === undefined || request.method !== 'GET') return answer();
  const key = keyOf(request, version);
  const kept = await cache.match(key);
  if (kept) return kept;
  const response = await answer();
  if (keepable(response)) execution.waitUntil(cache.put(new Request(key.url), response.clone()));
  return response;
}

/** The address with the build's version; of the headers only the one that asks whether the bytes are still the same. */
function keyOf(request: Request, version: string): Request {
  const url = new URL(request.url);
  url.searchParams.append('build', version);
  const ifNoneMatch = request.headers.get('if-none-match');
  return new Request(url, { headers: ifNoneMatch ? { 'if-none-match': ifNoneMatch } : {} });
}

/** Whether an answer may be kept for everybody. */
export function keepable(response: Response): boolean {
  const control = response.headers.get('cache-control') ?? '';
  return (
    response.status === 200 &&
    /(^|,\s*)public\b/.test(control) &&
    !response.headers.has('vary') &&
    !response.headers.has('solidarity-kit-error')
  );
}
