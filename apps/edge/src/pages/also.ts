// The way from each of the service's pages in English and Arabic to the others, and to the same page in the other language.
import { html } from 'hono/html';
import type { HelpLang } from './help-words.ts';
import type { Markup } from './layout.ts';

const pages = {
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

/** The links at the end of a page. @param path where the page is, without its query */
export function also(path: string, lang: HelpLang): Markup {
  const { also: label, other } = words[lang];
  const to = lang === 'en' ? 'ar' : 'en';
  return html`<nav class="also" aria-label="${label}">
    <ul>
      <li><a href="${path}?lang=${to}" lang="${to}" hreflang="${to}">${other}</a></li>
      ${Object.entries(pages)
        .filter(([one]) => one !== path)
        .map(([one, name]) => html`<li><a href="${one}?lang=${lang}">${name[lang]}</a></li>`)}
    </ul>
  </nav>`;
}
