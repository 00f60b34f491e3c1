// The list of everything that can be said, by campaign; each message leads to its page.
import { campaigns, nameIn, textOf } from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import { head, languages, type AboutContext } from './about.ts';
import { aboutLocales } from './about-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** The page `/about`. */
export function aboutListPage(context: AboutContext): Promise<Answer> {
  const { locale, times, headers } = context;
  const { about, tag } = locale;
  return pageAnswer(
    {
      status: 200,
      locale: tag,
      title: about.all,
      kind: 'moving',
      headers,
      head: head('/about', aboutLocales(), context, about.all),
      body: html`<article class="about">
        <h1>${about.all}</h1>
        ${campaigns.map(
          (campaign) =>
            html`<h2>
                <a href="/about/campaign/${campaign.id}?lang=${tag}">${nameIn(campaign, tag)}</a>
              </h2>
              <ul class="list">
                ${campaign.messages.map(({ id }) => entry(id, tag))}
              </ul>`,
        )}
        ${languages('/about', aboutLocales(), locale)}
      </article>`,
    },
    times,
  );
}

function entry(id: string, tag: string): Markup {
  const { text, locale, dir } = textOf(id, tag);
  return html`<li>
    <a href="/about/${id}?lang=${tag}" lang="${locale}" dir="${dir}">${text.headline}</a>
    <img src="/${id}.svg?lang=${tag}&amp;theme=auto" alt="" height="20" />
  </li>`;
}
