// The one way in which the banner asks for something: without cookies, without saying from where, and not for long.

/** Milliseconds for which a banner waits; then it says what it can. */
const patience = 4000;

/** @param integrity the hash that the browser checks, as Subresource Integrity writes it */
export function get(address: string, integrity = ''): Promise<Response> {
  return fetch(address, {
    integrity,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
}
