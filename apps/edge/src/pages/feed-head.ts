// The head of a page in English and Arabic that has feeds: its description, its address in each language, and the feeds.
import { html } from 'hono/html';
import type { HelpLang } from './help-words.ts';
import type { Markup } from './layout.ts';

/**
 * @param path of the page, such as `/help`
 * @param feed address of the feeds without `.rss` and `.feed.json`, such as `/data/corrections`
 * @param description what the page is about, in its language
 */
export function feedHead(
  path: string,
  feed: string,
  { lang, origin }: { readonly lang: HelpLang; readonly origin: string },
  description: string,
): Markup {
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${origin}${path}?lang=${lang}" />
    <link rel="alternate" hreflang="en" href="${origin}${path}?lang=en" />
    <link rel="alternate" hreflang="ar" href="${origin}${path}?lang=ar" />
    <link rel="alternate" type="application/rss+xml" href="${origin}${feed}.rss?lang=${lang}" />
    <link
      rel="alternate"
      type="application/feed+json"
      href="${origin}${feed}.feed.json?lang=${lang}"
    />`;
}
