// The service as one app: which handler answers which address. No platform code.
import { Hono } from 'hono';
import { createAnswerer, type Answerer, type Route } from './answerer.ts';
import { responseOf } from './http/answer.ts';
import type { Runtime } from './runtime.ts';
import { aboutHandler, aboutListHandler } from './routes/about.ts';
import { badgeHandler } from './routes/badges.ts';
import { bannerHandler } from './routes/banner-script.ts';
import { correctionsHandler, figureHandler, figuresHandler } from './routes/data.ts';
import { docsHandler } from './routes/docs.ts';
import { report } from './routes/fail.ts';
import { healthHandler } from './routes/health.ts';
import { historyHandler, jsonFeedHandler, rssHandler } from './routes/history.ts';
import { metricsHandler } from './routes/metrics.ts';
import { notFoundHandler } from './routes/not-found.ts';
import { oembedHandler } from './routes/oembed.ts';
import { openapiHandler } from './routes/openapi.ts';
import { campaignsHandler, messagesHandler, schemaHandler } from './routes/registry.ts';
import { rootHandler } from './routes/root.ts';
import { robotsHandler, securityHandler } from './routes/well-known.ts';
import { createService, type Handler, type Service } from './service.ts';

/** The app. On Workers, Deno and Bun `fetch` answers requests; Node writes what `answer` gives, without a `Request` and a `Response`. */
export type App = Hono & {
  readonly answer: Answerer;
  /** Logs and counts an error that arose where an answer was written. */
  report(error: unknown): void;
};

/** The app on a platform. */
export function createApp(runtime: Runtime): App {
  const service = createService(runtime);
  const rest: Route = { name: '*', handler: notFoundHandler(service) };
  const answer = createAnswerer(service, routesOf(service), rest);
  const app = new Hono();
  app.all('*', async (c) => responseOf(await answer(c.req.raw)));
  return Object.assign(app, { answer, report: (error: unknown) => report(service, error) });
}

/** An address for programs or people. */
const plain = (path: string, handler: Handler): [string, Route] => [path, { name: path, handler }];

/** Addresses of pictures that are counted under one name. */
const pictures = (name: string, handler: Handler, ...patterns: string[]) =>
  patterns.map((pattern): [string, Route] => [pattern, { name, handler, picture: true }]);

/** Every address that has a handler of its own. */
function routesOf(service: Service): [pattern: string, route: Route][] {
  return [
    plain('/healthz', healthHandler(service)),
    plain('/metrics', metricsHandler(service)),
    plain('/messages.json', messagesHandler(service)),
    plain('/campaigns.json', campaignsHandler(service)),
    plain('/schema/messages.json', schemaHandler(service, 'messages')),
    plain('/schema/campaigns.json', schemaHandler(service, 'campaigns')),
    plain('/oembed', oembedHandler(service)),
    plain('/openapi.json', openapiHandler(service)),
    plain('/docs', docsHandler(service)),
    plain('/about', aboutListHandler(service)),
    plain('/about/:message', aboutHandler(service)),
    plain('/history.json', historyHandler(service)),
    plain('/history.rss', rssHandler(service)),
    plain('/history.feed.json', jsonFeedHandler(service)),
    plain('/robots.txt', robotsHandler(service)),
    plain('/.well-known/security.txt', securityHandler(service)),
    plain('/banner.js', bannerHandler(service)),
    ...pictures(
      '/static/v1',
      badgeHandler(service, '/static/v1'),
      '/static/v1',
      '/static/v1.svg',
      '/static/v1.png',
      '/static/v1.json',
    ),
    ...pictures('/badge/:content', badgeHandler(service, '/badge/:content'), '/badge/:content{.*}'),
    plain('/data.json', figuresHandler(service)),
    plain('/data/corrections.json', correctionsHandler(service)),
    ...pictures('/data/:figure', figureHandler(service), '/data/:figure'),
    ...pictures('/:message', rootHandler(service, '/:message'), '/:message'),
  ];
}
