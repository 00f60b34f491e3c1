// Files: the config page and what it needs, and the banner's script in its newest and its versioned form.
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl, type CacheKind } from '../http/cache-control.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Asset } from '../runtime.ts';
import type { Service } from '../service.ts';

/** The policy that the built page states in its own `<meta>` (apps/config/build/page.ts). */
const ownPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

/** A page's policy as a header, with what only a header can say. The frame of its preview has no address of its own and inherits it. */
export function policyOf(page: Uint8Array): string {
  const own = ownPolicy.exec(new TextDecoder().decode(page))?.[1] ?? "default-src 'none'";
  return `${own}; frame-ancestors 'none'`;
}

/** The answer to a file's path, or nothing if there is no such file. */
export async function assetAnswer(
  service: Service,
  request: Incoming,
  path: string,
): Promise<Answer | undefined> {
  const asset = await service.runtime.asset(path);
  if (asset === undefined) return undefined;
  return fileAnswer(service, path, asset, request.headers.get('accept-encoding') ?? '');
}

function fileAnswer(service: Service, path: string, asset: Asset, accepted: string): Answer {
  const { body, encoding } = encodingOf(asset, accepted);
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': cacheControl(kindOf(path, asset.type), service.runtime.settings.cache),
    'x-content-type-options': 'nosniff',
  };
  if (asset.type.startsWith('text/html')) {
    headers['content-security-policy'] = policyOf(asset.body);
    headers['referrer-policy'] = 'no-referrer';
  } else {
    // Sites load the script from here, with `crossorigin` for its integrity check.
    headers['access-control-allow-origin'] = '*';
    headers['cross-origin-resource-policy'] = 'cross-origin';
  }
  if (asset.encoded) headers['vary'] = 'Accept-Encoding';
  if (encoding) headers['content-encoding'] = encoding;
  const tag = encoding ? `${asset.tag.slice(0, -1)}-${encoding}"` : asset.tag;
  return answer(200, headers, body, tag);
}

/** How long a file is kept: for ever where its name holds a version or a hash. */
export function kindOf(path: string, type: string): CacheKind {
  // `/banner@next.js` is what is being worked on: it changes with every build.
  if (/^\/banner@\d+\.\d+\.\d+[./]/.test(path) || /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path))
    return 'immutable';
  return type.startsWith('text/html') ? 'page' : 'moving';
}

function encodingOf(
  asset: Asset,
  accepted: string,
): { body: Uint8Array; encoding?: 'br' | 'gzip' } {
  const { br, gzip } = asset.encoded ?? {};
  if (br && accepts(accepted, 'br')) return { body: br, encoding: 'br' };
  if (gzip && accepts(accepted, 'gzip')) return { body: gzip, encoding: 'gzip' };
  return { body: asset.body };
}

/** Whether an `Accept-Encoding` header takes a coding. */
export function accepts(accepted: string, name: string): boolean {
  return accepted.split(',').some((one) => {
    const [coding = '', q = ''] = one.toLowerCase().split(';');
    return coding.trim() === name && !/^\s*q\s*=\s*0(\.0*)?\s*$/.test(q);
  });
}
