// The service as one Hono app: which handler answers which address. No platform code.
import { Hono, type Context } from 'hono';
import { targetOf } from './http/target.ts';
import type { Runtime } from './runtime.ts';
import { badgeHandler } from './routes/badges.ts';
import { bannerHandler } from './routes/banner-script.ts';
import type { operations } from './routes/describe.ts';
import { docsHandler } from './routes/docs.ts';
import { fail } from './routes/fail.ts';
import { healthHandler } from './routes/health.ts';
import { metricsHandler } from './routes/metrics.ts';
import { notFoundHandler } from './routes/not-found.ts';
import { oembedHandler } from './routes/oembed.ts';
import { described, openapiHandler } from './routes/openapi.ts';
import { campaignsHandler, messagesHandler, schemaHandler } from './routes/registry.ts';
import { rootHandler } from './routes/root.ts';
import { robotsHandler, securityHandler } from './routes/well-known.ts';
import { createService, type Handler } from './service.ts';

/** The app: `fetch` answers requests. */
export type App = Hono;

/**
 * The app on a platform.
 *
 * There is no middleware. What is in memory, and the badges below `/badge/`, are answered before any routing: they are what is asked for most, and a router
 * takes as long as drawing a badge of known words does.
 */
export function createApp(runtime: Runtime): App {
  const app = new Hono();
  const service = createService(runtime);
  const { counted, recall } = service;

  const contentBadge = counted('/badge/:content', badgeHandler(service, '/badge/:content'));
  const staticBadge = badgeHandler(service, '/static/v1');

  /** Serves a path; `description` names it in the API's description. */
  const get = (path: string, handler: Handler, description?: keyof typeof operations) => {
    const answered = counted(description ?? path, handler);
    const onHono = (c: Context) => answered(c.req.raw);
    app.get(path, description ? described(description, onHono) : onHono);
  };
  get('/healthz', healthHandler(service), '/healthz');
  get('/metrics', metricsHandler(service), '/metrics');
  get('/messages.json', messagesHandler(service), '/messages.json');
  get('/campaigns.json', campaignsHandler(service), '/campaigns.json');
  get('/schema/messages.json', schemaHandler(service, 'messages'));
  get('/schema/campaigns.json', schemaHandler(service, 'campaigns'));
  get('/oembed', oembedHandler(service), '/oembed');
  get('/openapi.json', openapiHandler(service, app));
  get('/docs', docsHandler(service, app));
  get('/robots.txt', robotsHandler(service));
  get('/.well-known/security.txt', securityHandler(service));
  get('/banner.js', bannerHandler(service), '/banner.js');
  get('/static/v1', staticBadge, '/static/v1');
  get('/static/v1.svg', staticBadge);
  get('/static/v1.png', staticBadge);
  get('/static/v1.json', staticBadge);
  app.get(
    '/badge/:content{.+}',
    described('/badge/:content', (c) => contentBadge(c.req.raw)),
  );
  get('/:message', rootHandler(service, '/:message'), '/:message');

  const anythingElse = counted('*', notFoundHandler(service));
  app.notFound((c) => anythingElse(c.req.raw));
  app.onError((error, c) =>
    fail(service, c.req.raw, error, { format: 'json', explicit: false, picture: false }),
  );

  const routed = app.fetch;
  app.fetch = (request, ...rest) => {
    if (request.method !== 'GET') return routed(request, ...rest);
    const target = targetOf(request.url);
    const known = recall(request, target);
    if (known) return known;
    return target.startsWith('/badge/') ? contentBadge(request) : routed(request, ...rest);
  };
  return app;
}
