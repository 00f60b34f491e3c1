// The API's description as a page: the OpenAPI document set in the kit's own look, without a foreign request; a script adds only buttons that copy.
import { messageIds, textOf } from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import type { Operation, Parameter } from '../routes/describe-parts.ts';
import type { ApiDocument } from '../routes/openapi.ts';
import { arabicOf } from './docs-arabic.ts';
import { docsWords, type DocsWords } from './docs-words.ts';
import { pageHead } from './head.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** The page in one of its languages. */
export function docsPage(
  document: ApiDocument,
  locale: keyof typeof docsWords,
  times: CacheTimes,
): Promise<Answer> {
  const words = docsWords[locale];
  const sections = document.tags.map((tag) => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      item.get?.tags.includes(tag.name) ? [operationOf(path, item.get, words)] : [],
    );
    return html`<section>
      <h2 id="${anchorOf(tag.name)}">${said(tag.name, words)}</h2>
      <p class="soft">${said(tag.description, words)}</p>
      ${operations}
    </section>`;
  });
  const contents: readonly (readonly [id: string, name: string | Said])[] = [
    ['how', words.how],
    ...document.tags.map(({ name }) => [anchorOf(name), said(name, words)] as const),
    ['messages', words.messages],
    ['errors', words.errors],
    ['source', words.source],
    ['security', words.security],
  ];
  const problems = Object.entries(words.problems).map(
    ([kind, text]) =>
      html`<dt id="${kind}"><code>${kind}</code></dt>
        <dd>${text}</dd>`,
  );
  return pageAnswer(
    {
      status: 200,
      locale,
      title: words.title,
      kind: 'moving',
      top: pageHead('/docs', locale),
      scripts: true,
      head: html`<script type="module" src="/docs.js"></script>`,
      headers: { vary: 'Accept-Language' },
      body: html`<nav>
          <ul>
            <li><a href="/?ui=${locale}">${words.back}</a></li>
            <li><a href="/openapi.json">${words.document}</a></li>
          </ul>
        </nav>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <nav
          aria-label="${words.contents}"
          data-copy="${words.copy}"
          data-copied="${words.copied}"
          data-failed="${words.copyFailed}"
        >
          <ul>
            ${contents.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
            <li><a href="/privacy?lang=${locale}">${words.privacy}</a></li>
          </ul>
        </nav>
        <h2 id="how">${words.how}</h2>
        ${words.howTexts.map((text) => html`<p>${text}</p>`)} ${sections}
        <h2 id="messages">${words.messages}</h2>
        ${messageTable(words, messageIds)}
        <h2 id="errors">${words.errors}</h2>
        <p>${words.errorsText}</p>
        <dl>${problems}</dl>
        <h2 id="source">${words.source}</h2>
        ${words.sourceTexts.map((text) => html`<p>${text}</p>`)}
        <h2 id="security">${words.security}</h2>
        <p>${words.securityText}</p>`,
    },
    times,
  );
}

/** The id of a section. */
const anchorOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** Messages with their addresses and their badges, in the language of the page. @param ending of the addresses */
export function messageTable(
  { lang, message, address, shown }: DocsWords,
  ids: readonly string[],
  ending = '',
): Markup {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${message}</th>
        <th scope="col">${address}</th>
        <th scope="col">${shown}</th>
      </tr>
    </thead>
    <tbody>
      ${ids.map((id) => {
        const { text, locale, dir } = textOf(id, lang);
        return html`<tr>
          <td>
            <a href="/about/${id}?lang=${lang}" lang="${locale}" dir="${dir}">${text.badge}</a>
          </td>
          <td><code>/${id}${ending}</code></td>
          <td>
            <img src="/${id}.svg?lang=${lang}&amp;theme=auto" alt="" height="20" loading="lazy" />
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function operationOf(path: string, operation: Operation, words: DocsWords): Markup {
  const { parameters = [], responses, summary, description } = operation;
  const example = exampleOf(path, parameters);
  const image = operation.tags.includes('Badges')
    ? html`<p>
        <img src="${example}${example.includes('?') ? '&' : '?'}theme=auto" alt="" height="20" />
      </p>`
    : '';
  const options = parameters.length
    ? html`<h3>${words.parameters}</h3>
        <dl>${parameters.map((one) => parameterOf(one, words))}</dl>`
    : '';
  const answers = Object.entries(responses).map(
    ([status, response]) =>
      html`<dt><code>${status}</code></dt>
        <dd>${said((response as { description?: string }).description, words)}</dd>`,
  );
  return html`<details class="card" open>
    <summary><code>${path}</code><span class="soft">${said(summary, words)}</span></summary>
    ${description ? html`<p>${said(description, words)}</p>` : ''}
    <div class="address" data-address="${example}">
      <pre><code>GET ${example}</code></pre>
    </div>
    ${image}${options}
    <h3>${words.answers}</h3>
    <dl>${answers}</dl>
  </details>`;
}

/** A description, with the code in it set as code: OpenAPI's descriptions are Markdown. */
function prose(text: string): readonly (string | Markup)[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** A description as it stands on the page. */
type Said = ReturnType<typeof prose> | Markup;

/** A description in the page's language; one that is there in English only is marked so. */
function said(text: string | undefined, { lang }: DocsWords): Said {
  if (lang === 'en' || !text) return prose(text ?? '');
  const arabic = arabicOf(text);
  return arabic === undefined
    ? html`<span lang="en" dir="ltr">${prose(text)}</span>`
    : prose(arabic);
}

function parameterOf({ name, required, description, schema }: Parameter, words: DocsWords): Markup {
  const allowed = (schema as { enum?: string[] }).enum?.join(', ');
  return html`<dt>
      <code>${name}</code>${required ? html` <small class="soft">${words.required}</small>` : ''}
    </dt>
    <dd>
      ${description === undefined ? html`<code>${allowed ?? ''}</code>` : said(description, words)}
    </dd>`;
}

/** The path with the examples of what it needs put in. */
function exampleOf(path: string, parameters: readonly Parameter[]): string {
  const needed = parameters.filter((one) => one.in === 'query' && one.required);
  const query = needed
    .map((one) => `${one.name}=${encodeURIComponent(one.example ?? '')}`)
    .join('&');
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    return parameters.find((one) => one.in === 'path' && one.name === name)?.example ?? name;
  });
  return query ? `${filled}?${query}` : filled;
}
