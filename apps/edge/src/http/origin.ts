// The origin under which the public sees the service.
import type { Incoming } from './incoming.ts';
import type { Settings } from '../settings.ts';

/** A host with an optional port, as in a `Host` header. */
const host = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

/**
 * The setting, else what a trusted proxy says, else where the request came in.
 *
 * @returns an origin without a slash at the end.
 */
export function publicOrigin(request: Incoming, { publicUrl, trustProxy }: Settings): string {
  if (publicUrl !== undefined) return publicUrl;
  const own = new URL(request.url);
  if (!trustProxy) return own.origin;
  const protocol = first(request.headers.get('x-forwarded-proto'));
  const forwardedHost = first(request.headers.get('x-forwarded-host'));
  const scheme = protocol === 'https' || protocol === 'http' ? protocol : own.protocol.slice(0, -1);
  return `${scheme}://${forwardedHost && host.test(forwardedHost) ? forwardedHost : own.host}`;
}

/** The value that the nearest client's proxy put first. */
function first(header: string | null): string | undefined {
  return header?.split(',')[0]?.trim().toLowerCase();
}
