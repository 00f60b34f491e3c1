// The way from each of the service's pages in English and Arabic to the others, and to the same page in the other language.
import { html } from 'hono/html';
import type { HelpLang } from './help-words.ts';
import type { Markup } from './layout.ts';

const pages = {
  '/': { en: 'Make a badge or a banner', ar: 'اصنع شارة أو لافتة' },
  '/help': { en: 'How to help', ar: 'كيف تساعد' },
  '/about': { en: 'What is said, and by whom', ar: 'ما الذي يُقال، ومن يقوله' },
  '/data': { en: 'Figures', ar: 'الأعداد' },
  '/quiet': { en: 'Staying unseen', ar: 'البقاء في الخفاء' },
  '/privacy': { en: 'Privacy', ar: 'الخصوصية' },
  '/verify': { en: 'Who signed it?', ar: 'من وقّعه؟' },
} as const satisfies Readonly<Record<string, Readonly<Record<HelpLang, string>>>>;

const words = {
  en: { also: 'Also here', other: 'العربية' },
  ar: { also: 'وهنا أيضًا', other: 'English' },
} as const;

/** The links at the end of a page that speaks other languages too: in Arabic on one in Arabic, else in English. */
export function alsoIn(path: string, tag: string): Markup {
  const lang = tag === 'ar' ? 'ar' : 'en';
  return html`<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
    ${links(path, lang)}
  </div>`;
}

/** The links at the end of a page. @param path where the page is, without its query */
export function also(path: string, lang: HelpLang): Markup {
  const { other } = words[lang];
  const to = lang === 'en' ? 'ar' : 'en';
  return links(
    path,
    lang,
    html`<li><a href="${path}?lang=${to}" lang="${to}" hreflang="${to}">${other}</a></li>`,
  );
}

function links(path: string, lang: HelpLang, first: Markup = html``): Markup {
  const { also: label } = words[lang];
  return html`<nav class="also" aria-label="${label}">
    <ul>
      ${first}
      ${Object.entries(pages)
        .filter(([one]) => one !== path)
        .map(([one, name]) => {
          // On the page that makes the snippet `lang` is the message's language.
          const parameter = one === '/' ? 'ui' : 'lang';
          return html`<li><a href="${one}?${parameter}=${lang}">${name[lang]}</a></li>`;
        })}
    </ul>
  </nav>`;
}
