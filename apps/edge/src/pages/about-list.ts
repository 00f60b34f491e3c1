// The list of everything that can be said, by campaign; each message leads to its page.
import { campaigns, nameIn, textOf, type Campaign } from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import { alsoIn } from './also.ts';
import { head, languages, type AboutContext } from './about.ts';
import { aboutLocales } from './about-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** The page `/about`. @param query only messages with these words, in their id, their words or those in English; empty: all. Where there are none, all of them follow. */
export function aboutListPage(context: AboutContext, query = ''): Promise<Answer> {
  const { locale, times, headers } = context;
  const { about, tag } = locale;
  const found = byCampaign(query, tag);
  const count = found.reduce((sum, [, ids]) => sum + ids.length, 0);
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
        ${
          query
            ? html`<p>
                “<bdi>${query}</bdi>”: ${new Intl.NumberFormat(tag).format(count)}
                ${count ? html`· <a href="/about?lang=${tag}">${about.all}</a>` : ''}
              </p>`
            : ''
        }
        ${(count ? found : byCampaign('', tag)).map(
          ([campaign, messages]) =>
            html`<h2>
                <a href="/about/campaign/${campaign.id}?lang=${tag}">${nameIn(campaign, tag)}</a>
              </h2>
              <ul class="list">
                ${messages.map((id) => entry(id, tag))}
              </ul>`,
        )}
        ${languages('/about', aboutLocales(), locale)} ${alsoIn('/about', tag)}
      </article>`,
    },
    times,
  );
}

/** The campaigns that have messages with the words, and these. */
const byCampaign = (query: string, tag: string) =>
  campaigns
    .map((campaign) => [campaign, matching(campaign, query, tag)] as const)
    .filter(([, messages]) => messages.length > 0);

/** Ids of a campaign's messages in which every word of a query occurs. */
function matching({ messages }: Campaign, query: string, tag: string): readonly string[] {
  const wanted = query
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return messages
    .map(({ id }) => id)
    .filter((id) => {
      const texts = [textOf(id, tag).text, textOf(id, 'en').text];
      const searchable = [id, ...texts.flatMap(({ badge, headline }) => [badge, headline])];
      const haystack = searchable.join(' ').toLowerCase();
      return wanted.every((word) => haystack.includes(word));
    });
}

function entry(id: string, tag: string): Markup {
  const { text, locale, dir } = textOf(id, tag);
  return html`<li>
    <a href="/about/${id}?lang=${tag}" lang="${locale}" dir="${dir}">${text.headline}</a>
    <img src="/${id}.svg?lang=${tag}&amp;theme=auto" alt="" height="20" />
  </li>`;
}
