// /verify: anybody pastes a feed, the words of a message, or a badge's address, and sees who signed it. Checked in the page; without JavaScript the command does it.
import type { FeedTrust } from '@solidarity-kit/campaigns/feed';
import { html } from 'hono/html';
import type { FeedKeeper } from '../feed.ts';
import type { Answer } from '../http/answer.ts';
import { verifyWords } from '../verify/words.ts';
import { also } from './also.ts';
import type { HelpContext } from './help.ts';
import type { HelpLang } from './help-words.ts';
import { pageAnswer, type Markup } from './layout.ts';

const words = {
  en: {
    title: 'Who signed it?',
    lead: 'Paste a feed, the words of a badge or a banner, or a badge’s address. What you paste stays in this page: it is checked here, and sent to nobody.',
    noScript:
      'Without JavaScript nothing can be checked in the page, so there is no field. The command below does the same.',
    keys: 'The keys that this service trusts',
    noKeys:
      'None. This service follows no signed feed; its “default” message comes from the kit’s own schedule.',
    needs: (count: number) => `A feed counts when ${count} of these keys have signed it.`,
    from: 'from',
    until: 'until',
    current: 'What its feed says now',
    noFeed: 'No good feed has been read: “default” is what the kit’s own schedule says.',
    document: 'The signed document',
    byHand: 'Check it without this page',
    byHandWhy:
      'A page could lie about what it checks. The command runs the same code on your own machine, with a list of keys that you have from elsewhere.',
    script: 'To check that a page’s script is a known release, complete and pinned, run',
  },
  ar: {
    title: 'من وقّعه؟',
    lead: 'الصق خلاصة، أو كلمات شارة أو لافتة، أو عنوان شارة. ما تلصقه يبقى في هذه الصفحة: يُفحص هنا ولا يُرسل إلى أحد.',
    noScript:
      'لا يمكن فحص شيء في الصفحة من دون جافاسكربت، لذلك لا حقل فيها. الأمر المذكور أدناه يفعل الشيء نفسه.',
    keys: 'المفاتيح التي تثق بها هذه الخدمة',
    noKeys: 'لا شيء: لا تتبع هذه الخدمة خلاصة موقّعة، و«default» هي ما يقوله جدول العُدّة نفسها.',
    needs: (count: number) => `تُقبل الخلاصة إذا وقّعها من هذه المفاتيح ${count}.`,
    from: 'من',
    until: 'حتى',
    current: 'ما تقوله خلاصتها الآن',
    noFeed: 'لم تُقرأ خلاصة سليمة: «default» هي ما يقوله جدول العُدّة نفسها.',
    document: 'المستند الموقّع',
    byHand: 'تحقّق من دون هذه الصفحة',
    byHandWhy:
      'قد تكذب صفحة في ما تفحصه. الأمر يشغّل الشيفرة نفسها على جهازك، بقائمة مفاتيح حصلت عليها من مكان آخر.',
    script: 'وهل النص البرمجي في صفحة إصدار معروف كامل مثبّت؟ يقول ذلك',
  },
} as const;

const nobody: FeedTrust = { keys: [], leastSequence: 1, hosts: [] };

/** The page `/verify`. @param feed the feed of the service, where it has one */
export function verifyPage(
  { lang, origin, times, headers }: HelpContext,
  feed: FeedKeeper | undefined,
): Promise<Answer> {
  const labels = words[lang];
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title: labels.title,
      kind: 'moving',
      headers,
      scripts: true,
      // The kit's own words are read from this service, and only from it.
      connects: true,
      head: html`<meta name="description" content="${labels.lead}" />
        <link rel="canonical" href="${origin}/verify?lang=${lang}" />
        <link rel="alternate" hreflang="en" href="${origin}/verify?lang=en" />
        <link rel="alternate" hreflang="ar" href="${origin}/verify?lang=ar" />`,
      body: html`<article class="about">
          <h1>${labels.title}</h1>
          <p>${labels.lead}</p>
          <div
            data-verify="${JSON.stringify(verifyWords[lang])}"
            data-trust="${JSON.stringify(feed?.trust() ?? nobody)}"
          ></div>
          <noscript><p>${labels.noScript}</p></noscript>
          ${keys(feed?.trust(), lang)} ${feed ? current(feed, lang) : ''}
          <h2>${labels.byHand}</h2>
          <p>${labels.byHandWhy}</p>
          <pre lang="en"><code>curl -o feed.jws ${feed ? origin : 'https://HOST'}/feed
solidarity-kit feed verify feed.jws --trust trust.json
solidarity-kit feed inspect feed.jws</code></pre>
          <p>${labels.script} <code>solidarity-kit verify https://example.org/</code></p>
          ${also('/verify', lang)}
        </article>
        <script type="module" src="/verify.js"></script>`,
    },
    times,
  );
}

function keys(trust: FeedTrust | undefined, lang: HelpLang): Markup {
  const labels = words[lang];
  if (!trust)
    return html`<h2>${labels.keys}</h2>
      <p>${labels.noKeys}</p>`;
  return html`<h2>${labels.keys}</h2>
    <p>${labels.needs(trust.threshold ?? 2)}</p>
    <ul class="list">
      ${trust.keys.map(
        ({ kid, from, until }) =>
          html`<li>
            <code>${kid}</code>
            <span class="soft"
              >${from ? html`${labels.from} <bdi>${from}</bdi> ` : ''}${
                until ? html`${labels.until} <bdi>${until}</bdi>` : ''
              }</span
            >
          </li>`,
      )}
    </ul>`;
}

function current(keeper: FeedKeeper, lang: HelpLang): Markup {
  const labels = words[lang];
  const state = keeper.current();
  if (!state)
    return html`<h2>${labels.current}</h2>
      <p>${labels.noFeed}</p>`;
  const { feed, text } = state;
  const tag = feed.current.words[lang] ? lang : 'en';
  const message = feed.current.words[tag]!;
  return html`<h2>${labels.current}</h2>
    <p lang="${tag}" dir="auto"><strong>${message.headline}</strong> [${message.action}]</p>
    <p class="soft">
      <bdi>${feed.by.name}</bdi> · <bdi dir="ltr">${feed.issued} – ${feed.expires}</bdi> ·
      <bdi>${feed.sequence}</bdi>
    </p>
    <details class="proof">
      <summary>${labels.document}</summary>
      <pre><code>${text}</code></pre>
    </details>`;
}
