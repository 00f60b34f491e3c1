// How the words of the messages changed: the chained list as it is in the repository, and as RSS and JSON Feed.
import { history, rewordings, type HistoryEntry } from '@solidarity-kit/campaigns/history';
import { findMessage } from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import type { Incoming } from '../http/incoming.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import type { Handler, Service } from '../service.ts';
import { dataAnswer } from './registry.ts';

const title = 'Solidarity Kit: how the words of its messages changed';

/** Without the messages that this host hides: their pages are not here. */
const newestFirst = () => rewordings.filter(({ message }) => findMessage(message)).toReversed();

/** Answers `/history.json`: every entry, oldest first, each with the hash of the one before. */
export function historyHandler(service: Service): Handler {
  let made: Answer | undefined;
  return () => (made ??= dataAnswer(service, history));
}

/** Answers `/history.feed.json`: the changes of words as a JSON Feed 1.1, newest first. */
export function jsonFeedHandler(service: Service): Handler {
  return (request) => {
    const origin = originOf(service, request);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: 'en',
      home_page_url: `${origin}/about`,
      feed_url: `${origin}/history.feed.json`,
      items: newestFirst().map((entry) => ({
        id: idOf(entry, origin),
        url: linkOf(entry, origin),
        title: titleOf(entry),
        content_text: textOf(entry),
        date_published: `${entry.date}T00:00:00Z`,
      })),
    };
    return feedAnswer(service, JSON.stringify(feed), 'application/feed+json; charset=utf-8');
  };
}

/** Answers `/history.rss`: the changes of words as RSS 2.0, newest first. */
export function rssHandler(service: Service): Handler {
  return async (request) => {
    const origin = originOf(service, request);
    const items = newestFirst().map(
      (entry) =>
        html`<item>
          <title>${titleOf(entry)}</title>
          <link>${linkOf(entry, origin)}</link>
          <guid isPermaLink="false">${idOf(entry, origin)}</guid>
          <pubDate>${new Date(`${entry.date}T00:00:00Z`).toUTCString()}</pubDate>
          <description>${textOf(entry)}</description>
        </item>`,
    );
    const body = await html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>${title}</title>
        <link>${origin}/about</link>
        <atom:link href="${origin}/history.rss" rel="self" type="application/rss+xml" />
        <description>${title}</description>
        <language>en</language>
        ${items}
      </channel>
    </rss>`;
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${String(body)}\n`;
    return feedAnswer(service, text, 'application/rss+xml; charset=utf-8');
  };
}

function originOf({ runtime }: Service, request: Incoming): string {
  return publicOrigin(request, runtime.settings);
}

/** An entry's place in the list never changes, since the list only grows. */
function idOf(entry: HistoryEntry, origin: string): string {
  return `${origin}/history.json#${history.indexOf(entry)}`;
}

function linkOf({ message }: HistoryEntry, origin: string): string {
  return `${origin}/about/${message}`;
}

function titleOf({ message, revision, words }: HistoryEntry): string {
  const changed = Object.keys(words);
  const where = changed.length > 8 ? `${changed.length} languages` : changed.join(', ');
  return `${message}, revision ${revision}${where && ` (${where})`}`;
}

/** Why, and the English words before and after. */
function textOf({ why, words, added }: HistoryEntry): string {
  const { old = {}, new: now = {} } = words.en ?? {};
  const changes = Object.entries(now).map(([key, text]) => {
    const before = old[key as keyof typeof old];
    return before === undefined ? `${key}: ${text}` : `${key}: ${before} → ${text}`;
  });
  const languages =
    added.length && words.en?.new.alt === undefined ? [`New languages: ${added.join(', ')}.`] : [];
  return [why, ...changes, ...languages].join('\n');
}

function feedAnswer({ runtime: { settings } }: Service, body: string, type: string): Answer {
  const headers = {
    'content-type': type,
    'cache-control': cacheControl('moving', settings.cache),
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    ...originVary(settings),
  };
  return answer(200, headers, body, strongTag(body));
}
