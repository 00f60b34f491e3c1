// /privacy and /quiet: what is sent, kept and counted; what is revealed to whom, and how to stay unseen. Each claim names its tests.
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import { also } from './also.ts';
import {
  filesClaim,
  privacyClaims,
  quietAdvice,
  quietClaims,
  serviceClaims,
  type Claim,
} from './claims.ts';
import type { HelpContext } from './help.ts';
import type { HelpLang } from './help-words.ts';
import { pageAnswer, type Markup } from './layout.ts';
import { signGallery } from './quiet-signs.ts';

const words = {
  en: {
    privacy: 'Privacy',
    privacyLead:
      'What is sent, kept and counted. Under each line are the tests that would fail if it were no longer true.',
    quiet: 'Staying unseen',
    quietLead:
      'For people who cannot safely be seen to speak. What is revealed, to whom, and how to take it back.',
    seen: 'What is revealed',
    advice: 'What to think of',
    proof: 'How this is proved',
    test: 'Test',
    help: 'Ways to help without being seen',
  },
  ar: {
    privacy: 'الخصوصية',
    privacyLead: 'ما يُرسل وما يُحفظ وما يُعدّ. وتحت كل سطر الاختبارات التي تفشل إن لم يعد صحيحًا.',
    quiet: 'البقاء في الخفاء',
    quietLead: 'لمن لا يأمن أن يُرى وهو يتكلم: ما الذي يظهر، ولمن، وكيف ترجع عنه.',
    seen: 'ما الذي يظهر',
    advice: 'ما ينبغي التفكير فيه',
    proof: 'كيف يُثبَت هذا',
    test: 'الاختبار',
    help: 'طرق للمساعدة في الخفاء',
  },
} as const;

/** The page `/privacy`. @param asFiles whether it is for a host of plain files, for whose logs nobody here can speak */
export function privacyPage(context: HelpContext, asFiles: boolean): Promise<Answer> {
  const { privacy, privacyLead } = words[context.lang];
  const claims = asFiles ? [filesClaim, ...privacyClaims] : [...privacyClaims, ...serviceClaims];
  return page('/privacy', privacy, privacyLead, claimList(claims, context.lang), context);
}

/** The page `/quiet`. */
export function quietPage(context: HelpContext): Promise<Answer> {
  const { lang } = context;
  const { quiet, quietLead, seen, advice, help } = words[lang];
  const [first, ...rest] = quietAdvice[lang];
  const body = html`<p><strong>${first}</strong></p>
    <h2>${seen}</h2>
    ${claimList(quietClaims, lang)}
    <h2>${advice}</h2>
    <ul class="list">
      ${rest.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${signGallery(lang)}
    <p><a class="act" href="/help?lang=${lang}#want-unseen">${help}</a></p>`;
  return page('/quiet', quiet, quietLead, body, context);
}

function claimList(claims: readonly Claim[], lang: HelpLang): Markup {
  return html`<ul class="list">
    ${claims.map(
      ({ text, tests }) =>
        html`<li>
          ${text[lang]}
          <details class="proof">
            <summary>${words[lang].proof}</summary>
            ${tests.map(
              ([file, name]) =>
                html`<p>
                  ${words[lang].test}:
                  <bdi lang="en" dir="ltr"><code>${file}</code> ${name.replace('%s', '…')}</bdi>
                </p>`,
            )}
          </details>
        </li>`,
    )}
  </ul>`;
}

function page(
  path: string,
  title: string,
  lead: string,
  body: Markup,
  { lang, origin, times, headers }: HelpContext,
): Promise<Answer> {
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title,
      kind: 'moving',
      headers,
      head: html`<meta name="description" content="${lead}" />
        <link rel="canonical" href="${origin}${path}?lang=${lang}" />
        <link rel="alternate" hreflang="en" href="${origin}${path}?lang=en" />
        <link rel="alternate" hreflang="ar" href="${origin}${path}?lang=ar" />`,
      body: html`<article class="about">
        <h1>${title}</h1>
        <p>${lead}</p>
        ${body} ${also(path, lang)}
      </article>`,
    },
    times,
  );
}
