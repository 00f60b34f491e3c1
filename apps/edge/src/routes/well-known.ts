// What machines look for at fixed places: robots.txt, and where to report a security problem.
import { operator } from '@solidarity-kit/campaigns';
import { answer, type Answer } from '../http/answer.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import { cacheControl } from '../http/cache-control.ts';
import type { Runtime } from '../runtime.ts';
import type { Handler, Service } from '../service.ts';

const DAY = 86_400_000;
/** RFC 9116, section 2.5.5, recommends less than a year. */
const VALID_DAYS = 180;

/** Answers `/robots.txt`: pages may be found; images and operations are no search results. */
export function robotsHandler({ runtime }: Service): Handler {
  const body = `User-agent: *
Allow: /$
Allow: /assets/
Allow: /docs
Allow: /about
Disallow: /badge/
Disallow: /static/
Disallow: /oembed
Disallow: /metrics
Disallow: /healthz
`;
  const robots = textAnswer(runtime, body);
  return () => robots;
}

/**
 * Answers `/.well-known/security.txt` (RFC 9116). `Expires` moves on with each month, so that a service that runs always says something valid and an
 * abandoned copy of the file does not.
 */
export function securityHandler({ runtime }: Service): Handler {
  return (request) => {
    const origin = publicOrigin(request, runtime.settings);
    const contact =
      runtime.settings.securityContact ?? operator.contact ?? `${origin}/docs#security`;
    const today = new Date(runtime.now());
    const monthStart = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1);
    const expires = new Date(monthStart + VALID_DAYS * DAY).toISOString().replace('.000', '');
    const body = `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en, ar\nCanonical: ${origin}/.well-known/security.txt\nPolicy: ${origin}/docs#security\n`;
    return textAnswer(runtime, body, originVary(runtime.settings));
  };
}

function textAnswer({ settings }: Runtime, body: string, vary: { vary?: string } = {}): Answer {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': cacheControl('moving', settings.cache),
    'x-content-type-options': 'nosniff',
    ...vary,
  };
  return answer(200, headers, body);
}
