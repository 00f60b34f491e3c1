// The origin under which the public sees the service.
import type { Incoming } from './incoming.ts';
import type { Settings } from '../settings.ts';

/** A host with an optional port, as in a `Host` header. */
const host = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

/** What decides the origin. */
type OriginSettings = Pick<Settings, 'publicUrl' | 'trustProxy'>;

/**
 * The setting, else what a trusted proxy says, else where the request came in.
 *
 * @returns an origin without a slash at the end.
 */
export function publicOrigin(request: Incoming, { publicUrl, trustProxy }: OriginSettings): string {
  if (publicUrl !== undefined) return publicUrl;
  const own = new URL(request.url);
  if (trustProxy === 0) return own.origin;
  const protocol = trusted(request.headers.get('x-forwarded-proto'), trustProxy);
  const forwardedHost = trusted(request.headers.get('x-forwarded-host'), trustProxy);
  const scheme = protocol === 'https' || protocol === 'http' ? protocol : own.protocol.slice(0, -1);
  return `${scheme}://${forwardedHost && host.test(forwardedHost) ? forwardedHost : own.host}`;
}

/**
 * The `Vary` header of an answer that says the origin: empty unless request headers decide about it. `Host` is part of every cache's key already.
 */
export function originVary({ publicUrl, trustProxy }: OriginSettings): { readonly vary?: string } {
  const depends = publicUrl === undefined && trustProxy > 0;
  return depends ? { vary: 'X-Forwarded-Host, X-Forwarded-Proto' } : {};
}

/**
 * The value that the farthest trusted proxy wrote. A proxy appends to what it gets, so only the last `proxies` values are from proxies that are trusted; what
 * stands before them may be the client's own. The same counting as `trust proxy` in Express (npm proxy-addr).
 */
function trusted(header: string | null, proxies: number): string | undefined {
  return header?.split(',').slice(-proxies)[0]?.trim().toLowerCase();
}
