// The service as one Hono app: which handler answers which address. No platform code.
import { Hono } from 'hono';
import type { Runtime } from './runtime.ts';
import { badgeHandler } from './routes/badges.ts';
import { bannerHandler } from './routes/banner-script.ts';
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
import { createService } from './service.ts';

/** The app: `fetch` answers requests. */
export type App = Hono;

/**
 * The app on a platform.
 *
 * There is no middleware: with one handler a route, Hono answers without composing.
 */
export function createApp(runtime: Runtime): App {
  const app = new Hono();
  const service = createService(runtime);
  const { counted } = service;
  const staticBadge = counted('/static/v1', badgeHandler(service, '/static/v1'));
  const contentBadge = counted('/badge/:content', badgeHandler(service, '/badge/:content'));

  app.get('/healthz', described('/healthz', counted('/healthz', healthHandler(service))));
  app.get('/metrics', described('/metrics', counted('/metrics', metricsHandler(service))));
  app.get(
    '/messages.json',
    described('/messages.json', counted('/messages.json', messagesHandler(service))),
  );
  app.get(
    '/campaigns.json',
    described('/campaigns.json', counted('/campaigns.json', campaignsHandler(service))),
  );
  app.get(
    '/schema/messages.json',
    counted('/schema/messages.json', schemaHandler(service, 'messages')),
  );
  app.get(
    '/schema/campaigns.json',
    counted('/schema/campaigns.json', schemaHandler(service, 'campaigns')),
  );
  app.get('/oembed', described('/oembed', counted('/oembed', oembedHandler(service))));
  app.get('/openapi.json', counted('/openapi.json', openapiHandler(service, app)));
  app.get('/docs', counted('/docs', docsHandler(service, app)));
  app.get('/robots.txt', counted('/robots.txt', robotsHandler(service)));
  app.get(
    '/.well-known/security.txt',
    counted('/.well-known/security.txt', securityHandler(service)),
  );
  app.get('/banner.js', described('/banner.js', counted('/banner.js', bannerHandler(service))));
  app.get('/static/v1', described('/static/v1', staticBadge));
  app.get('/static/v1.svg', staticBadge);
  app.get('/static/v1.png', staticBadge);
  app.get('/static/v1.json', staticBadge);
  app.get('/badge/:content{.+}', described('/badge/:content', contentBadge));
  app.get(
    '/:message',
    described('/:message', counted('/:message', rootHandler(service, '/:message'))),
  );

  const rest = counted('*', notFoundHandler(service));
  app.notFound(rest);
  app.onError((error, c) =>
    fail(service, c, error, { format: 'json', explicit: false, picture: false }),
  );
  // What is in memory is answered before any routing.
  const route = app.fetch;
  app.fetch = (request, ...rest) => service.recall(request) ?? route(request, ...rest);
  return app;
}
