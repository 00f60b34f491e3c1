// The directory: `/help`, a page for each piece of advice, the entries as JSON, and feeds of what is new.
import { parseAcceptLanguage, negotiate } from '@solidarity-kit/campaigns';
import { entries, jsonFeed, rssFeed, type Entry } from '@solidarity-kit/directory';
import { projectsJsonSchema } from '@solidarity-kit/directory/schema';
import { answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import type { Incoming } from '../http/incoming.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { advicePage, helpPage, type HelpContext } from '../pages/help.ts';
import { helpScript } from '../pages/help-script.ts';
import { helpWords, type HelpLang } from '../pages/help-words.ts';
import { privacyPage, quietPage } from '../pages/quiet.ts';
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';
import { dataAnswer } from './registry.ts';

const all: readonly Entry[] = entries;

/** Answers `/help`. */
export function helpHandler(service: Service): Handler {
  return (request) => helpPage(contextOf(service, request));
}

/** Answers `/help/<id>`. */
export function adviceHandler(service: Service): Handler {
  return (request) => {
    const id = decodePath(splitTarget(targetOf(request.url)).path).slice('/help/'.length);
    return (
      advicePage(id, contextOf(service, request)) ??
      notFound(service, request, { format: 'svg', explicit: false, picture: false })
    );
  };
}

/** Answers `/privacy`. */
export function privacyHandler(service: Service): Handler {
  const { asFiles } = service.runtime;
  return (request) => privacyPage(contextOf(service, request), asFiles !== undefined);
}

/** Answers `/quiet`. */
export function quietHandler(service: Service): Handler {
  return (request) => quietPage(contextOf(service, request));
}

/** Answers `/help.js`. */
export function helpScriptHandler(service: Service): Handler {
  return () => textAnswer(service, helpScript, 'text/javascript; charset=utf-8', {});
}

/** Answers `/projects.json`: every entry, in both languages. */
export function projectsHandler(service: Service): Handler {
  return () => dataAnswer(service, { entries: all });
}

/** Answers `/schema/projects.json`: what that document looks like. */
export function projectsSchemaHandler(service: Service): Handler {
  const { settings } = service.runtime;
  return (request) => {
    const id = `${publicOrigin(request, settings)}/schema/projects.json`;
    return dataAnswer(service, projectsJsonSchema(id), originVary(settings));
  };
}

/** Answers `/help.rss` and `/help.feed.json`. */
export function helpFeedHandler(service: Service, kind: 'rss' | 'json'): Handler {
  return (request) => {
    const { lang, origin, headers } = contextOf(service, request);
    const name = kind === 'rss' ? 'help.rss' : 'help.feed.json';
    const about = {
      title: helpWords[lang].title,
      page: `${origin}/help`,
      feed: `${origin}/${name}?lang=${lang}`,
      lang,
    };
    return kind === 'rss'
      ? textAnswer(service, rssFeed(all, about), 'application/rss+xml; charset=utf-8', headers)
      : textAnswer(
          service,
          JSON.stringify(jsonFeed(all, about)),
          'application/feed+json; charset=utf-8',
          headers,
        );
  };
}

/** A text that any site may read, kept for a short while. */
export function textAnswer(
  { runtime }: Service,
  body: string,
  type: string,
  headers: Readonly<Record<string, string>>,
) {
  return answer(
    200,
    {
      'content-type': type,
      'cache-control': cacheControl('moving', runtime.settings.cache),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body,
    strongTag(body),
  );
}

/** What the pages in English and Arabic need to know of a request. */
export function contextOf({ runtime: { settings, now } }: Service, request: Incoming): HelpContext {
  const lang = new URL(request.url).searchParams.get('lang')?.slice(0, 64);
  const requested = lang
    ? [lang]
    : parseAcceptLanguage(request.headers.get('accept-language') ?? '');
  const vary = [lang ? undefined : 'Accept-Language', originVary(settings).vary].filter(Boolean);
  return {
    lang: negotiate(requested, ['en', 'ar']) as HelpLang,
    origin: publicOrigin(request, settings),
    today: new Date(now()).toISOString().slice(0, 10),
    times: settings.cache,
    headers: vary.length ? { vary: vary.join(', ') } : {},
  };
}
