// The directory: “I want to …”, and what answers it. Whole without JavaScript.
import { answersTo, entries, wants, type Entry, type EntrySource } from '@solidarity-kit/directory';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import { also } from './also.ts';
import { feedHead } from './feed-head.ts';
import { dayOf, helpEntry, sourceOf } from './help-entry.ts';
import { helpWords, type HelpLang } from './help-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** What the pages need to know of the request. */
export interface HelpContext {
  readonly lang: HelpLang;
  /** `https://host`, without a slash at the end. */
  readonly origin: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly times: CacheTimes;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page `/help`. */
export function helpPage(context: HelpContext): Promise<Answer> {
  const { lang, times, headers, today } = context;
  const words = helpWords[lang];
  const anchored = new Set<string>();
  const listed = (list: readonly Entry[]) =>
    list.map((entry) => {
      const first = !anchored.has(entry.id);
      anchored.add(entry.id);
      return helpEntry(entry, lang, today, first);
    });
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title: words.title,
      kind: 'moving',
      headers,
      scripts: true,
      head: feedHead('/help', '/help', context, words.lead),
      body: html`<article class="about">
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          <nav aria-label="${words.iWant}">
            <h2>${words.iWant}</h2>
            <ul>
              ${wants.map((want) => html`<li><a href="#want-${want.id}">${want[lang]}</a></li>`)}
            </ul>
          </nav>
          <div
            class="search"
            data-search="${words.search}"
            data-nothing="${words.nothing}"
            data-unseen="${words.onlyUnseen}"
            data-time="${words.time}"
            data-any-time="${words.anyTime}"
            data-times="${JSON.stringify(Object.entries(words.times))}"
          ></div>
          ${wants.map(
            (want) =>
              html`<section id="want-${want.id}">
                <h2>${words.iWant.replace(' …', '')} ${want[lang]}</h2>
                <ul class="list">
                  ${listed(answersTo(want.id))}
                </ul>
              </section>`,
          )}
          <h2 id="suggest">${words.suggest}</h2>
          <p>${words.suggestHow}</p>
          <div data-suggest="${JSON.stringify(suggestData(lang))}">
            <pre lang="en"><code>${template}</code></pre>
            <p>
              ${words.file}:
              <code data-file>packages/directory/src/entries/its-name.ts</code>
            </p>
          </div>
          <ol>
            ${words.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
          <p>
            ${words.feeds}: <a href="/help.rss?lang=${lang}">RSS</a>,
            <a href="/help.feed.json?lang=${lang}">JSON Feed</a>,
            <a href="/projects.json">JSON</a>
          </p>
          ${also('/help', lang)}
        </article>
        <script type="module" src="/help.js"></script>`,
    },
    times,
  );
}

/** The page `/help/<id>` of an entry that is advice; nothing for any other. */
export function advicePage(id: string, context: HelpContext): Promise<Answer> | undefined {
  const { lang, times, headers } = context;
  const words = helpWords[lang];
  const entry = (entries as readonly Entry[]).find((one) => one.id === id);
  const text = entry?.[lang];
  if (!entry || !text?.body) return undefined;
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title: text.name,
      kind: 'moving',
      headers,
      head: feedHead(`/help/${id}`, '/help', context, text.what),
      body: html`<article class="about">
        <p class="eyebrow"><a href="/help?lang=${lang}">${words.all}</a></p>
        <h1>${text.name}</h1>
        ${text.body.map((paragraph) => html`<p>${paragraph}</p>`)}
        <p class="soft">${dayOf(entry.checked, lang)}</p>
        ${entry.sources ? restsOn(entry.sources, lang) : ''} ${also(`/help/${id}`, lang)}
      </article>`,
    },
    times,
  );
}

/** The sources of advice, each with its day. */
function restsOn(sources: readonly EntrySource[], lang: HelpLang): Markup {
  return html`<h2>${helpWords[lang].sources}</h2>
    <ul class="list">
      ${sources.map((source) => html`<li>${sourceOf(source)} <span class="soft">${dayOf(source.date, lang)}</span></li>`)}
    </ul>`;
}

/** What the form needs to know. */
function suggestData(lang: HelpLang): object {
  const { labels, times } = helpWords[lang];
  return {
    labels,
    times: Object.entries(times),
    wants: wants.map((want) => [want.id, want[lang]]),
  };
}

/** What somebody who suggests an entry fills in. */
const template = `// The name of what you suggest.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'its-name',
  kind: 'community',
  wants: ['give-time', 'mentor'],
  url: 'https://example.org/',
  en: { name: '', what: '', who: '', start: '' },
  ar: { name: '', what: '', who: '', start: '' },
  time: 'hours',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-11-26',
  source: { title: '', url: 'https://example.org/', date: '2026-11-26' },
};
export default entry;`;
