// /docs for a host of plain files: which files there are and how they are named, in place of the addresses that a service answers.
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import { messageTable } from './docs.ts';
import { docsWords, type DocsWords } from './docs-words.ts';
import { pageHead } from './head.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** The page in one of its languages. @param messages ids of those that have files */
export function filesDocsPage(
  messages: readonly string[],
  locale: keyof typeof docsWords,
  times: CacheTimes,
): Promise<Answer> {
  const words = docsWords[locale];
  const { files } = words;
  return pageAnswer(
    {
      status: 200,
      locale,
      title: words.title,
      kind: 'moving',
      top: pageHead('/docs', locale),
      body: html`<nav>
          <ul>
            <li><a href="/">${words.back}</a></li>
            <li><a href="/privacy?lang=${locale}">${words.privacy}</a></li>
          </ul>
        </nav>
        <h1>${words.title}</h1>
        <p>${files.lead}</p>
        <h2 id="how">${words.how}</h2>
        ${words.howTexts.map((text) => html`<p>${text}</p>`)}
        <h2 id="names">${files.names}</h2>
        ${nameTable(messages[0]!, words)}
        <p>${files.rest}</p>
        <h2 id="messages">${words.messages}</h2>
        ${messageTable(words, messages, '.svg')}
        <h2 id="source">${words.source}</h2>
        ${words.sourceTexts.map((text) => html`<p>${text}</p>`)}
        <h2 id="security">${words.security}</h2>
        <p>${words.securityText}</p>`,
    },
    times,
  );
}

/** How files are named, shown with a message that is there. */
function nameTable(id: string, { lang, files }: DocsWords): Markup {
  const page = lang === 'en' ? 'index' : lang;
  const rows: readonly (readonly [names: readonly string[], what: string])[] = [
    [[`${id}/${lang}/flat.svg`], files.badge],
    [[`${id}/${lang}/flat.png`], files.badgePng],
    [[`${id}.svg`, `${id}.png`, `${id}.json`], files.short],
    [[`hero/${id}/${lang}.png`, `card/${id}/${lang}.png`], files.picture],
    [[`about/${id}/${page}.html`], files.about],
    [['data/gaza-killed.svg'], files.figure],
    [['messages.json', 'history.json'], files.data],
    [['banner@1.0.0.js', 'releases.json'], files.banner],
    [['manifest.json'], files.list],
  ];
  return html`<dl>
    ${rows.map(
      ([names, what]) =>
        html`<dt>
            ${names.map((name) => html`<a href="/${name}" lang="en" dir="ltr"><code>${name}</code></a> `)}
          </dt>
          <dd>${what}</dd>`,
    )}
  </dl>`;
}
