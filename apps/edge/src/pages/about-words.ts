// The words of the pages about messages: which language a page is in, and what is said in it.
import {
  findLocale,
  localesOf,
  locales,
  negotiate,
  type AboutKey,
  type Action,
  type Locale,
  type Localised,
  type LocaleTag,
  type Message,
} from '@solidarity-kit/campaigns';
import { html } from 'hono/html';
import type { Markup } from './layout.ts';

/** A locale that has the words of these pages. */
export interface AboutLocale extends Locale {
  readonly about: Readonly<Record<AboutKey, string>>;
}

const has = (locale: Locale | undefined): locale is AboutLocale => locale?.about !== undefined;

/** Every language that these pages speak, by its tag. */
export function aboutLocales(): readonly AboutLocale[] {
  return locales.filter(has);
}

/** Those in which a message has words of its own, too: a page is wholly in one language. */
export function aboutLocalesOf(message: Message): readonly AboutLocale[] {
  const tags = new Set(localesOf(message));
  return aboutLocales().filter(({ tag }) => tags.has(tag));
}

/** The best of some languages for a reader; English at last. */
export function pick(
  requested: readonly LocaleTag[],
  available: readonly AboutLocale[],
): AboutLocale {
  const tag = negotiate(
    requested,
    available.map((locale) => locale.tag),
  );
  const found = findLocale(tag);
  return has(found) ? found : (findLocale('en') as AboutLocale);
}

/** A day in words, in the language of the page. */
export function day(date: string, { tag }: Locale): Markup {
  // “26 November 2026”, as the rest of the English has British spelling.
  const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return html`<time datetime="${date}">${format.format(new Date(`${date}T00:00:00Z`))}</time>`;
}

/** A sentence in which `{name}` stands for markup, such as a day. */
export function around(sentence: string, name: string, value: Markup): Markup {
  const [before = '', after = ''] = sentence.split(`{${name}}`);
  return html`${before}${value}${after}`;
}

/** A text in the page's language, or in English and marked as such. */
export function localised(text: Localised, { tag }: Locale): Markup {
  return text[tag] === undefined ? english(text.en, tag) : html`${text[tag]}`;
}

/** The title of an action, in the page's language where there is one. */
export function actionTitle({ title, text }: Action, locale: Locale): Markup {
  return localised({ ...text, en: title }, locale);
}

/** English text on a page in any language. */
export function english(text: string, tag: LocaleTag): Markup {
  return tag === 'en' ? html`${text}` : html`<span lang="en" dir="ltr">${text}</span>`;
}
