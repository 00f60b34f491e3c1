// The service as one Hono app: which handler answers which address. No platform code.
import { Hono, type Context } from 'hono';
import { responseOf, type Answer } from './http/answer.ts';
import type { Incoming } from './http/incoming.ts';
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
export type App = Hono & {
  /**
   * The answer to a GET of what is in memory or below `/badge/`: what is asked for most, and drawn in less time than a router and a `Response` take. An entry
   * may ask here first; `fetch` does.
   */
  quick(request: Incoming): Answer | Promise<Answer> | undefined;
};

/** The app on a platform. There is no middleware. */
export function createApp(runtime: Runtime): App {
  const app = new Hono();
  const service = createService(runtime);
  const { counted, recall } = service;

  const contentBadge = counted('/badge/:content', badgeHandler(service, '/badge/:content'));
  const staticBadge = badgeHandler(service, '/static/v1');

  /** Serves a path; `description` names it in the API's description. */
  const get = (path: string, handler: Handler, description?: keyof typeof operations) => {
    const answered = counted(description ?? path, handler);
    const onHono = onHonoOf(answered);
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
  app.get('/badge/:content{.+}', described('/badge/:content', onHonoOf(contentBadge)));
  get('/:message', rootHandler(service, '/:message'), '/:message');

  app.notFound(onHonoOf(counted('*', notFoundHandler(service))));
  app.onError(async (error, c) =>
    responseOf(
      await fail(service, c.req.raw, error, { format: 'json', explicit: false, picture: false }),
    ),
  );

  const quick: App['quick'] = (request) => {
    const target = targetOf(request.url);
    return (
      recall(request, target) ?? (target.startsWith('/badge/') ? contentBadge(request) : undefined)
    );
  };
  const routed = app.fetch;
  app.fetch = (request, ...rest) => {
    const answer = request.method === 'GET' ? quick(request) : undefined;
    return answer === undefined ? routed(request, ...rest) : response(answer);
  };
  return Object.assign(app, { quick });
}

/** A handler as Hono calls it. */
function onHonoOf(handler: Handler): (c: Context) => Response | Promise<Response> {
  return (c) => response(handler(c.req.raw));
}

function response(answer: Answer | Promise<Answer>): Response | Promise<Response> {
  return answer instanceof Promise ? answer.then(responseOf) : responseOf(answer);
}
