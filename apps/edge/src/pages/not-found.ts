// The page for a browser at an address where there is nothing: says so in the reader's language, and shows the way back.
import { html } from 'hono/html';
import { findLocale, type LocaleTag } from '@solidarity-kit/campaigns';
import type { Answer } from '../http/answer.ts';
import type { CacheTimes } from '../http/cache-control.ts';
import { pageAnswer } from './layout.ts';

/** The page, with status 404. */
export async function notFoundPage(
  locale: LocaleTag,
  times: CacheTimes,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const english = findLocale('en')!.errors;
  const wanted = findLocale(locale);
  const found = wanted && wanted.errors !== english ? wanted : findLocale('en')!;
  const { notFound, home } = found.errors;
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
        <p><a class="act" href="/">${home}</a></p>
        ${other}
        <p><img src="/default.svg?theme=auto&amp;lang=${found.tag}" alt="" height="20" /></p>`,
    },
    times,
  );
}
