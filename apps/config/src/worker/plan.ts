// What the service worker does with a request: a small policy of its own, so that it can be read and tested.

/** `kept`: never changes. `page`: the page itself. `font`: fresh, the last one without network. Absent: none of its business. */
export type Plan = 'kept' | 'page' | 'font' | undefined;

/** The parts of a request that decide. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

/** The plan for a request. @param origin the worker's own */
export function planOf({ method, url, mode }: Asked, origin: string): Plan {
  const { pathname, origin: asked } = new URL(url);
  if (method !== 'GET' || asked !== origin) return undefined;
  if (mode === 'navigate') return pathname === '/' ? 'page' : undefined;
  // An address with a hash or with the version of a release names the same bytes for ever.
  if (/^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(pathname)) return 'kept';
  if (/^\/banner@\d+\.\d+\.\d+\.js$/.test(pathname)) return 'kept';
  // No images: their addresses can hold what somebody chose. The fonts say no more than a script that is written.
  return /^\/assets\/outline\/[\w-]+\.(font|wasm)$/.test(pathname) ? 'font' : undefined;
}
