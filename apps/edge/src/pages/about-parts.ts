// Parts of the page about a message: what one can do, its sources, its revisions.
import type { Campaign, Message, Source } from '@solidarity-kit/campaigns';
import { rewordingsOf, type HistoryEntry } from '@solidarity-kit/campaigns/history';
import { html } from 'hono/html';
import { actionTitle, around, day, english, type AboutLocale } from './about-words.ts';
import type { Markup } from './layout.ts';

/** Where a reader can act: the message's own link first, then the rest, each address once. */
export function actions(
  campaign: Campaign,
  message: Message,
  action: string,
  locale: AboutLocale,
): Markup {
  const others = [...(message.actions ?? []), ...campaign.actions].filter(
    ({ url }, at, all) =>
      url !== message.link && all.findIndex((other) => other.url === url) === at,
  );
  return html`<p>
      <a class="act" href="${message.link}" rel="noopener">${action}</a> ${host(message.link)}
    </p>
    <ul class="list">
      ${others.map(
        (one) =>
          html`<li>
            <a href="${one.url}" rel="noopener">${actionTitle(one, locale)}</a> ${host(one.url)}
          </li>`,
      )}
    </ul>`;
}

/** Where a link leads, since a reader may not want to go everywhere. */
function host(url: string): Markup {
  return html`<bdi class="host" dir="ltr">${new URL(url).host.replace(/^www\./, '')}</bdi>`;
}

/** The sources, each with its publisher and its day. */
export function sourceList(sources: readonly Source[], locale: AboutLocale): Markup {
  const { about, tag } = locale;
  return html`<ul class="list">
    ${sources.map(({ title, publisher, url, date, undated, unseen }) => {
      const when = undated ? around(about.read, 'date', day(date, locale)) : day(date, locale);
      return html`<li>
        <a href="${url}" rel="noopener">${english(title, tag)}</a>
        <span class="soft">${english(publisher, tag)} · ${when}</span>
        ${unseen ? html`<span class="soft">${about.unseen}</span>` : ''}
      </li>`;
    })}
  </ul>`;
}

/** What was said before, newest first: in the page's language where its words changed, else in English. */
export function revisionList(message: string, locale: AboutLocale): Markup {
  return html`<ol class="list" reversed>
    ${rewordingsOf(message)
      .toReversed()
      .map((entry) => revision(entry, locale))}
  </ol>`;
}

function revision(entry: HistoryEntry, locale: AboutLocale): Markup {
  const number = new Intl.NumberFormat(locale.tag).format(entry.revision);
  const [tag, words] = [locale.tag, 'en']
    .map((one) => [one, entry.words[one]] as const)
    .find(([, changed]) => changed !== undefined) ?? ['en', undefined];
  const changes = (['headline', 'badge', 'action'] as const).flatMap((key) => {
    const [old, now] = [words?.old?.[key], words?.new[key]];
    return old === undefined || now === undefined
      ? []
      : [html`<p lang="${tag}" dir="auto"><del>${old}</del><br /><ins>${now}</ins></p>`];
  });
  return html`<li>
    <p>
      ${locale.about.revision.replace('{n}', number)} · ${day(entry.date, locale)}<br />
      <span class="soft">${english(entry.why, locale.tag)}</span>
    </p>
    ${changes}
  </li>`;
}
