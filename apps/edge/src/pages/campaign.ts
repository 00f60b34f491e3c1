// The page about a campaign: what it asks, who says so, what has happened since, its messages. In English and Arabic, without JavaScript.
import {
  nameIn,
  textOf,
  type Campaign,
  type Localised,
  type Source,
} from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import { also } from './also.ts';
import type { HelpContext } from './help.ts';
import type { HelpLang } from './help-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

const words = {
  en: {
    all: 'All messages',
    asks: 'What it asks',
    who: 'Who says so',
    whoever: 'Whoever shows its messages.',
    since: 'What happened since',
    messages: 'Its messages',
    act: 'What you can do',
    own: 'The campaign’s own page',
    none: 'Nothing is written down here yet; each message has its sources.',
    read: 'read on {date}',
    notOurs: 'The kit is not part of the campaign; what it asks is told as the campaign says it.',
  },
  ar: {
    all: 'كل الرسائل',
    asks: 'ما الذي تطلبه',
    who: 'من يقول ذلك',
    whoever: 'كل من يعرض رسائلها.',
    since: 'ما الذي حدث منذئذ',
    messages: 'رسائلها',
    act: 'ما الذي يمكنك فعله',
    own: 'صفحة الحملة نفسها',
    none: 'لم يُدوَّن شيء هنا بعد، ولكل رسالة مصادرها.',
    read: 'اطُّلع عليه في {date}',
    notOurs: 'ليست العُدّة جزءًا من الحملة، وما تطلبه يُروى كما تقوله.',
  },
} as const;

/** The page `/about/campaign/<id>`. */
export function campaignPage(campaign: Campaign, context: HelpContext): Promise<Answer> {
  const { lang, origin, times, headers } = context;
  const labels = words[lang];
  const { account, id, home } = campaign;
  const path = `/about/campaign/${id}`;
  const name = nameIn(campaign, lang);
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title: name,
      kind: 'moving',
      headers,
      head: html`<meta
          name="description"
          content="${account?.who[lang] ?? account?.who.en ?? name}"
        />
        <link rel="canonical" href="${origin}${path}?lang=${lang}" />
        <link rel="alternate" hreflang="en" href="${origin}${path}?lang=en" />
        <link rel="alternate" hreflang="ar" href="${origin}${path}?lang=ar" />`,
      body: html`<article class="about">
        <p class="eyebrow"><a href="/about?lang=${lang}">${labels.all}</a></p>
        <h1>${name}</h1>
        ${
          account
            ? html`<h2>${labels.asks}</h2>
                <ul class="list">
                  ${account.asks.map(
                    ({ text, source }) =>
                      html`<li>${localised(text, lang)} ${sourced(source, lang)}</li>`,
                  )}
                </ul>
                <h2>${labels.who}</h2>
                <p>${localised(account.who, lang)}</p>
                <p class="soft">${labels.notOurs}</p>
                <h2>${labels.since}</h2>
                <ol class="list">
                  ${account.events.map(
                    ({ date, text, source }) =>
                      html`<li>
                        <strong><time datetime="${date}">${dayOf(date, lang)}</time></strong
                        ><br />
                        ${localised(text, lang)} ${sourced(source, lang)}
                      </li>`,
                  )}
                </ol>`
            : html`<p>${labels.none}</p>`
        }
        <h2>${labels.messages}</h2>
        <ul class="list">
          ${campaign.messages.map((message) => messageEntry(message.id, lang))}
        </ul>
        <h2>${labels.act}</h2>
        <p><a class="act" href="${home}" rel="noopener">${labels.own}</a> ${host(home)}</p>
        <ul class="list">
          ${campaign.actions
            .filter(({ url }) => url !== home)
            .map(
              ({ title, url, text }) =>
                html`<li>
                  <a href="${url}" rel="noopener">${localised({ ...text, en: title }, lang)}</a>
                  ${host(url)}
                </li>`,
            )}
        </ul>
        ${also(path, lang)}
      </article>`,
    },
    times,
  );
}

function messageEntry(id: string, lang: HelpLang): Markup {
  const { text, locale, dir } = textOf(id, lang);
  return html`<li>
    <a href="/about/${id}?lang=${lang}" lang="${locale}" dir="${dir}">${text.headline}</a>
    <img src="/${id}.svg?lang=${lang}&amp;theme=auto" alt="" height="20" />
  </li>`;
}

function sourced({ title, publisher, url, date, undated }: Source, lang: HelpLang): Markup {
  const when = dayOf(date, lang);
  return html`<span class="soft"
    ><a href="${url}" rel="noopener" title="${title}">${english(publisher, lang)}</a> ·
    ${undated ? words[lang].read.replace('{date}', when) : when}</span
  >`;
}

function host(url: string): Markup {
  return html`<bdi class="host" dir="ltr">${new URL(url).host.replace(/^www\./, '')}</bdi>`;
}

function localised(text: Localised, lang: HelpLang): Markup {
  return text[lang] === undefined ? english(text.en, lang) : html`${text[lang]}`;
}

function english(text: string, lang: HelpLang): Markup {
  return lang === 'en' ? html`${text}` : html`<span lang="en" dir="ltr">${text}</span>`;
}

/** A day, or a month where no day is known, in words. */
function dayOf(date: string, lang: HelpLang): string {
  const known = date.length === 10;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ar', {
    year: 'numeric',
    month: 'long',
    ...(known ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${known ? date : `${date}-01`}T00:00:00Z`));
}
