// The pages about messages: `/about` and `/about/<message>`, in the language of `?lang=` or of the reader's browser.
import {
  campaigns,
  currentMessage,
  findMessage,
  parseAcceptLanguage,
} from '@solidarity-kit/campaigns';
import type { Release } from '@solidarity-kit/snippets';
import type { Incoming } from '../http/incoming.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import { decodePath, splitTarget, targetOf } from '../http/target.ts';
import { aboutListPage } from '../pages/about-list.ts';
import { campaignPage } from '../pages/campaign.ts';
import { aboutPage, type AboutContext } from '../pages/about.ts';
import { aboutLocales, aboutLocalesOf, pick, type AboutLocale } from '../pages/about-words.ts';
import type { Handler, Service } from '../service.ts';
import { notFound } from './fail.ts';
import { contextOf as pageContextOf } from './help.ts';

/** Answers `/about`: every message. */
export function aboutListHandler(service: Service): Handler {
  return (request) => {
    const query = new URL(request.url).searchParams.get('q')?.slice(0, 100) ?? '';
    return aboutListPage(contextOf(service, request, aboutLocales()), query);
  };
}

/** Answers `/about/<message>`; `default` is the page of the current message. */
export function aboutHandler(service: Service): Handler {
  const { now } = service.runtime;
  return async (request) => {
    const path = decodePath(splitTarget(targetOf(request.url)).path);
    const name = path.slice('/about/'.length);
    const release = await releaseOf(service, request);
    const id =
      name === 'default' ? currentMessage(new Date(now()).toISOString(), service.schedule()) : name;
    // After the waiting: what is found must still be there when the page is made.
    const found = findMessage(id);
    if (!found)
      return notFound(service, request, { format: 'svg', explicit: false, picture: false });
    return aboutPage(found, release, contextOf(service, request, aboutLocalesOf(found.message)));
  };
}

/** Answers `/about/campaign/<id>`. */
export function campaignHandler(service: Service): Handler {
  return (request) => {
    const id = decodePath(splitTarget(targetOf(request.url)).path).slice('/about/campaign/'.length);
    const campaign = campaigns.find((one) => one.id === id);
    return campaign
      ? campaignPage(campaign, pageContextOf(service, request))
      : notFound(service, request, { format: 'svg', explicit: false, picture: false });
  };
}

/** Which language a request gets, and how caches tell its answers apart. */
function contextOf(
  { runtime: { settings } }: Service,
  request: Incoming,
  available: readonly AboutLocale[],
): AboutContext {
  const lang = new URL(request.url).searchParams.get('lang')?.slice(0, 64);
  const requested = lang
    ? [lang]
    : parseAcceptLanguage(request.headers.get('accept-language') ?? '');
  const vary = [lang ? undefined : 'Accept-Language', originVary(settings).vary].filter(Boolean);
  return {
    locale: pick(requested, available),
    origin: publicOrigin(request, settings),
    times: settings.cache,
    headers: vary.length ? { vary: vary.join(', ') } : {},
  };
}

/** The script that snippets pin: the newest release that this service has. */
async function releaseOf({ runtime }: Service, request: Incoming): Promise<Release | undefined> {
  const file = await runtime.asset('/release.json');
  if (!file) return undefined;
  const { version, integrity } = JSON.parse(new TextDecoder().decode(file.body)) as Release;
  return { origin: publicOrigin(request, runtime.settings), version, integrity };
}
