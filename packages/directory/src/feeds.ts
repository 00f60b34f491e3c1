// Feeds of what came into the directory: RSS 2.0 (https://www.rssboard.org/rss-specification) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
import type { Entry } from './model.ts';

/** What a feed says of itself. */
export interface FeedAbout {
  readonly title: string;
  /** Address of the page, and of the feed. */
  readonly page: string;
  readonly feed: string;
  readonly lang: 'en' | 'ar';
}

/** Most entries that a feed holds. */
const MOST = 50;

/** Newest first; of one day, by id, so that the order never depends on the files. */
const newest = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .toSorted((a, b) => b.added.localeCompare(a.added) || a.id.localeCompare(b.id))
    .slice(0, MOST);

/** The feed as JSON Feed. */
export function jsonFeed(entries: readonly Entry[], about: FeedAbout): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    home_page_url: about.page,
    feed_url: about.feed,
    language: about.lang,
    items: newest(entries).map((entry) => ({
      id: `${about.page}#${entry.id}`,
      url: `${about.page}#${entry.id}`,
      ...(entry.url ? { external_url: entry.url } : {}),
      title: entry[about.lang].name,
      content_text: `${entry[about.lang].what} ${entry[about.lang].start}`,
      date_published: `${entry.added}T00:00:00Z`,
      tags: entry.wants,
    })),
  };
}

/** The feed as RSS. */
export function rssFeed(entries: readonly Entry[], about: FeedAbout): string {
  const items = newest(entries).map((entry) => {
    const { name, what, start } = entry[about.lang];
    const link = `${about.page}#${entry.id}`;
    return `<item><title>${xml(name)}</title><link>${xml(link)}</link><guid>${xml(link)}</guid><pubDate>${new Date(`${entry.added}T00:00:00Z`).toUTCString()}</pubDate><description>${xml(`${what} ${start}`)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(about.title)}</title><link>${xml(about.page)}</link><atom:link href="${xml(about.feed)}" rel="self" type="application/rss+xml"/><description>${xml(about.title)}</description><language>${about.lang}</language>${items.join('')}</channel></rss>\n`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
