// The page about one message: what it says, who says it, its sources, what one can do, and how to show it oneself. No JavaScript.
import { cardSizes } from '@solidarity-kit/artwork';
import { isOwn, nameIn, reviewStateOf, textOf, type Found } from '@solidarity-kit/campaigns';
import { snippet, type Release } from '@solidarity-kit/snippets';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import { alsoIn } from './also.ts';
import { actions, revisionList, sourceList } from './about-parts.ts';
import { aboutLocalesOf, localised, type AboutLocale } from './about-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** What the pages about messages need to know of the service. */
export interface AboutContext {
  readonly locale: AboutLocale;
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  readonly times: CacheTimes;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page about a message.
 *
 * @param release the script that the banner's snippet pins; nothing where the service has none.
 */
export function aboutPage(
  { campaign, message }: Found,
  release: Release | undefined,
  context: AboutContext,
): Promise<Answer> {
  const { locale, times, headers } = context;
  const { about, tag } = locale;
  const { text } = textOf(message.id, tag);
  const unreviewed =
    tag !== 'en' && !isOwn(message.id) && !reviewStateOf(locale)?.messages.includes(message.id)
      ? html`<p class="soft">${about.unreviewed}</p>`
      : '';
  const claimant = message.claimant
    ? html`${localised(message.claimant, locale)}`
    : html`${about.whoever}`;
  return pageAnswer(
    {
      status: 200,
      locale: tag,
      title: text.headline,
      kind: 'moving',
      headers,
      head: html`${head(`/about/${message.id}`, aboutLocalesOf(message), context, text.headline)}
      ${cardTags(message.id, text, context)}`,
      body: html`<article class="about">
        <p class="eyebrow"><a href="/about?lang=${tag}">${about.all}</a></p>
        <p class="eyebrow">
          ${about.title} ·
          <a href="/about/campaign/${campaign.id}?lang=${tag}">${nameIn(campaign, tag)}</a>
        </p>
        <h1>${text.headline}</h1>
        <p>
          <img src="/${message.id}.svg?lang=${tag}&amp;theme=auto" alt="${text.alt}" height="20" />
        </p>
        <h2>${about.who}</h2>
        <p>${claimant}</p>
        <h2>${about.act}</h2>
        ${actions(campaign, message, text.action, locale)}
        <h2>${about.why}</h2>
        <p>${about.chosen}</p>
        <h2>${about.sources}</h2>
        ${sourceList(message.sources, locale)}
        <h2>${about.show}</h2>
        ${snippets(message.id, release, context)} ${revisions(message.id, locale)} ${unreviewed}
        ${languages(`/about/${message.id}`, aboutLocalesOf(message), locale)}
        ${alsoIn(`/about/${message.id}`, tag)}
      </article>`,
    },
    times,
  );
}

/** What was said before; nothing for a host's own message, whose history the kit does not know. */
function revisions(message: string, locale: AboutLocale): Markup | string {
  if (isOwn(message)) return '';
  return html`<h2>${locale.about.revisions}</h2>
    ${revisionList(message, locale)}`;
}

/** What a link to the page shows where it is shared: the card of the message, in the page's language. */
function cardTags(
  message: string,
  { badge, headline }: { readonly badge: string; readonly headline: string },
  { locale: { tag }, origin }: AboutContext,
): Markup {
  const card = `${origin}/card/${message}.png?lang=${tag}`;
  const { width, height } = cardSizes.card;
  return html`<meta property="og:type" content="article" />
    <meta property="og:title" content="${badge}" />
    <meta property="og:description" content="${headline}" />
    <meta property="og:url" content="${origin}/about/${message}?lang=${tag}" />
    <meta property="og:locale" content="${tag.replace('-', '_')}" />
    <meta property="og:image" content="${card}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    <meta property="og:image:alt" content="${headline}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}

/** What to paste for a badge and for a banner. */
function snippets(
  message: string,
  release: Release | undefined,
  { locale, origin }: AboutContext,
): Markup {
  const { about, tag } = locale;
  const lang = tag === 'en' ? undefined : tag;
  const textFor = (target: string, from: Release) =>
    snippet(target, { message, lang }, from).files[0]!.text;
  const badge = textFor('markdown', { origin, version: '', integrity: '' });
  return html`<h3>${about.badge}</h3>
    <pre><code>${badge}</code></pre>
    ${
      release
        ? html`<h3>${about.banner}</h3>
            <pre><code>${textFor('html', release)}</code></pre>`
        : ''
    }
    <h3>${about.card}</h3>
    <p>
      <img
        src="/card/${message}.png?lang=${tag}"
        alt=""
        width="600"
        height="315"
        loading="lazy"
        class="picture"
      />
    </p>
    <pre><code>${`<meta property="og:image" content="${origin}/card/${message}.png${lang ? `?lang=${lang}` : ''}">`}</code></pre>`;
}

/** What search engines and feed readers look for: the same page in other languages, the feed of changes. */
export function head(
  path: string,
  available: readonly AboutLocale[],
  { locale, origin }: AboutContext,
  description: string,
): Markup {
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${origin}${path}?lang=${locale.tag}" />
    <link rel="alternate" hreflang="x-default" href="${origin}${path}" />
    ${available.map(
      ({ tag }) =>
        html`<link rel="alternate" hreflang="${tag}" href="${origin}${path}?lang=${tag}" />`,
    )}
    <link rel="alternate" type="application/rss+xml" href="${origin}/history.rss" />
    <link rel="alternate" type="application/feed+json" href="${origin}/history.feed.json" />`;
}

/** The same page in every other language, each by its own name. */
export function languages(
  path: string,
  available: readonly AboutLocale[],
  { tag: current, about }: AboutLocale,
): Markup | '' {
  const others = available.filter(({ tag }) => tag !== current);
  if (others.length === 0) return '';
  return html`<nav aria-label="${about.languages}">
    <h2>${about.languages}</h2>
    <ul>
      ${others.map(
        ({ tag, name, dir }) =>
          html`<li>
            <a href="${path}?lang=${tag}" lang="${tag}" dir="${dir}" hreflang="${tag}">${name}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}
