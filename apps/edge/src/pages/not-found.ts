// The page for a browser at an address where there is nothing: says so in the reader's language, and shows the way back.
import { html } from 'hono/html';
import { findLocale, messageIds, textOf, type LocaleTag } from '@solidarity-kit/campaigns';
import { nearest } from '@solidarity-kit/options';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import { around } from './about-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** Drawn, as many fonts have no sign for it, and the same in both directions. */
const lens = html`<svg viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="8.5" cy="8.5" r="5.5" />
  <path d="m13 13 4.5 4.5" />
</svg>`;

/** The page, with status 404. @param path that was asked for, decoded */
export async function notFoundPage(
  locale: LocaleTag,
  path: string,
  times: CacheTimes,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const english = findLocale('en')!.errors;
  const wanted = findLocale(locale);
  const found = wanted && wanted.errors !== english ? wanted : findLocale('en')!;
  const { notFound, home, didYouMean } = found.errors;
  const near = nearest(wordIn(path), messageIds);
  const all = found.about?.all ?? findLocale('en')!.about!.all;
  // Whoever's language was guessed wrongly finds the way as well.
  const other =
    found.tag === 'en'
      ? ''
      : html`<p class="soft">
          <bdi lang="en" dir="ltr">${english.notFound}. <a href="/">${english.home}</a></bdi>
        </p>`;
  return pageAnswer(
    {
      status: 404,
      locale: found.tag,
      title: notFound,
      kind: 'error',
      headers,
      body: html`<p class="eyebrow" lang="en">404</p>
        <h1>${notFound}</h1>
        ${near ? html`<p>${around(didYouMean, 'near', meant(near, found.tag))}</p>` : ''}
        <form action="/about" role="search">
          <label for="q">${all}</label>
          <input id="q" name="q" type="search" list="messages" value="${near ?? ''}" />
          <input type="hidden" name="lang" value="${found.tag}" />
          <button class="act" aria-label="${all}">${lens}</button>
          <datalist id="messages">
            ${messageIds.map((id) => html`<option value="${id}">${textOf(id, found.tag).text.badge}</option>`)}
          </datalist>
        </form>
        <p><a class="back" href="/">${home}</a></p>
        ${other}
        <p><img src="/default.svg?theme=auto&amp;lang=${found.tag}" alt="" height="20" /></p>`,
    },
    times,
  );
}

/** The part of a path that may have been meant as a message: its last one, without an ending. */
const wordIn = (path: string): string =>
  (path.split('/').findLast(Boolean) ?? '').replace(/\.\w+$/, '').toLowerCase();

/** A message that may have been meant, as a link to its page. */
function meant(id: string, lang: LocaleTag): Markup {
  const { text, locale, dir } = textOf(id, lang);
  return html`<a href="/about/${id}?lang=${lang}" lang="${locale}" dir="${dir}">${text.badge}</a>`;
}
