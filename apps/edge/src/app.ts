// The service as one app: which handler answers which address. No platform code.
import { Hono } from 'hono';
import { createAnswerer, type Answerer, type Route, type Routes } from './answerer.ts';
import { responseOf } from './http/answer.ts';
import type { Runtime } from './runtime.ts';
import { aboutHandler, aboutListHandler, campaignHandler } from './routes/about.ts';
import { artworkHandlers } from './routes/artwork.ts';
import { badgeHandler } from './routes/badges.ts';
import { bannerHandler, releaseHandler } from './routes/banner-script.ts';
import {
  correctionsFeedHandler,
  correctionsHandler,
  figureHandler,
  figuresHandler,
  figuresPageHandler,
} from './routes/data.ts';
import { docsHandler, docsScriptHandler } from './routes/docs.ts';
import { report } from './routes/fail.ts';
import { feedHandler } from './routes/feed.ts';
import { healthHandler } from './routes/health.ts';
import {
  adviceHandler,
  helpFeedHandler,
  helpHandler,
  helpScriptHandler,
  privacyHandler,
  projectsHandler,
  projectsSchemaHandler,
  quietHandler,
} from './routes/help.ts';
import { historyHandler, jsonFeedHandler, rssHandler } from './routes/history.ts';
import { metricsHandler } from './routes/metrics.ts';
import { notFoundHandler } from './routes/not-found.ts';
import { oembedHandler } from './routes/oembed.ts';
import { openapiHandler } from './routes/openapi.ts';
import {
  campaignsHandler,
  messagesHandler,
  schemaHandler,
  schemaNames,
} from './routes/registry.ts';
import { rootHandler } from './routes/root.ts';
import { robotsHandler, securityHandler } from './routes/well-known.ts';
import { signHandler } from './routes/signs.ts';
import { wordsHandler } from './routes/words.ts';
import { verifyHandler } from './routes/verify.ts';
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
  const answer = createAnswerer(service, routesOf(service));
  const app = new Hono();
  app.all('*', async (c) => responseOf(await answer(c.req.raw)));
  return Object.assign(app, { answer, report: (error: unknown) => report(service, error) });
}

/** An address for programs or people. */
const plain = (path: string, handler: Handler): [string, Route] => [path, { name: path, handler }];

const picture = (name: string, handler: Handler): Route => ({ name, handler, picture: true });

/** Which handler answers which address. */
function routesOf(service: Service): Routes {
  const custom = picture('/static/v1', badgeHandler(service, '/static/v1'));
  const artwork = artworkHandlers(service);
  const patterns: [string, Route][] = [
    plain('/healthz', healthHandler(service)),
    plain('/metrics', metricsHandler(service)),
    plain('/messages.json', messagesHandler(service)),
    plain('/campaigns.json', campaignsHandler(service)),
    ...schemaNames.map((name) => plain(`/schema/${name}.json`, schemaHandler(service, name))),
    plain('/words/:file', wordsHandler(service)),
    plain('/oembed', oembedHandler(service)),
    plain('/openapi.json', openapiHandler(service)),
    plain('/docs', docsHandler(service)),
    plain('/docs.js', docsScriptHandler(service)),
    plain('/about', aboutListHandler(service)),
    plain('/about/campaign/:campaign', campaignHandler(service)),
    plain('/about/:message', aboutHandler(service)),
    plain('/history.json', historyHandler(service)),
    plain('/history.rss', rssHandler(service)),
    plain('/history.feed.json', jsonFeedHandler(service)),
    plain('/robots.txt', robotsHandler(service)),
    plain('/.well-known/security.txt', securityHandler(service)),
    plain('/banner.js', bannerHandler(service)),
    plain('/release.json', releaseHandler(service, '/release.json')),
    plain('/releases.json', releaseHandler(service, '/releases.json')),
    ['/static/v1', custom],
    ['/static/v1.svg', custom],
    ['/static/v1.png', custom],
    ['/static/v1.json', custom],
    plain('/help', helpHandler(service)),
    plain('/help/:id', adviceHandler(service)),
    plain('/privacy', privacyHandler(service)),
    plain('/quiet', quietHandler(service)),
    plain('/verify', verifyHandler(service)),
    plain('/help.js', helpScriptHandler(service)),
    plain('/help.rss', helpFeedHandler(service, 'rss')),
    plain('/help.feed.json', helpFeedHandler(service, 'json')),
    plain('/schema/projects.json', projectsSchemaHandler(service)),
    plain('/projects.json', projectsHandler(service)),
    plain('/feed', feedHandler(service)),
    plain('/data', figuresPageHandler(service)),
    plain('/data/corrections.rss', correctionsFeedHandler(service, 'rss')),
    plain('/data/corrections.feed.json', correctionsFeedHandler(service, 'json')),
    plain('/data.json', figuresHandler(service)),
    plain('/data/corrections.json', correctionsHandler(service)),
    ['/data/:figure', picture('/data/:figure', figureHandler(service))],
    ['/sign/:sign', picture('/sign/:sign', signHandler(service))],
    ['/hero/:message', picture('/hero/:message', artwork.hero)],
    ['/card/:message', picture('/card/:message', artwork.card)],
    ['/:message', picture('/:message', rootHandler(service, '/:message'))],
  ];
  return {
    below: [['/badge/', picture('/badge/:content', badgeHandler(service, '/badge/:content'))]],
    patterns,
    rest: { name: '*', handler: notFoundHandler(service) },
  };
}
