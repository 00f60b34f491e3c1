// The one function that makes requests: no cookies, no referrer, no redirects, four seconds at most.

/** Milliseconds for which a banner waits; then it shows the words that it has. */
const timeout = 4000;

/** @param integrity the hash that the browser checks, as Subresource Integrity writes it */
export function get(address: string, integrity = ''): Promise<Response> {
  return fetch(address, {
    integrity,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
}
