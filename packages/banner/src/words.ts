// The words that the banner carries with it: which there are, and those of one message in one locale.
import { localeRows, messageRows, scheduleRows } from './words.generated.ts';

/** A message as the banner says it. */
export interface MessageWords {
  readonly headline: string;
  readonly action: string;
}

/** What is known of a message in every locale. */
export interface KnownMessage {
  /** Rises when the wording improves; a dismissal is kept per revision. */
  readonly revision: number;
  /** Where its action leads; https. */
  readonly href: string;
  /** By locale. */
  readonly words: Readonly<Record<string, MessageWords>>;
}

/** The message of a banner that names none. */
export const defaultMessage = 'ceasefire-now';

const messages: Record<string, KnownMessage & { words: Record<string, MessageWords> }> = {};
const closing: Record<string, string> = {};

for (const row of messageRows.split('\n')) {
  const [id, revision, href, en, enAction, ar, arAction] = row.split('|') as Fields;
  messages[id] = {
    revision: +revision,
    href,
    words: { en: { headline: en, action: enAction }, ar: { headline: ar, action: arAction } },
  };
}
for (const row of localeRows.split('\n')) {
  const [locale, close, headline, action] = row.split('|') as Fields;
  closing[locale] = close;
  messages[defaultMessage]!.words[locale] = { headline, action };
}

type Fields = [string, string, string, string, string, string, string];

/** Ids of the messages that the banner knows. */
export const messageIds: readonly string[] = Object.keys(messages);

/** Locales in which the close button has a name. */
export const bannerLocales: readonly string[] = Object.keys(closing);

/**
 * The message that the alias `default` means.
 *
 * @param now milliseconds since 1970
 */
export function scheduledMessage(now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  let id = defaultMessage;
  for (const row of scheduleRows.split('\n')) {
    const [since, message] = row.split('|') as Fields;
    if (since <= day) id = message;
  }
  return id;
}

/** A message, or `undefined` for an id that this version does not know. */
export function findMessage(id: string): KnownMessage | undefined {
  return Object.hasOwn(messages, id) ? messages[id] : undefined;
}

/** Name of the close button in one of {@link bannerLocales}, else in English. */
export function closeWords(locale: string): string {
  return (Object.hasOwn(closing, locale) ? closing[locale] : closing['en'])!;
}

/**
 * Whether the script carries a message's words in a locale. Where it does not, a snippet writes them as
 * `data-headline`, `data-action` and `data-lang`, so that nothing has to be fetched.
 *
 * @param message a message id; `default` counts as not carried except in English and Arabic, as its meaning follows a schedule
 * @param locale a locale of the kit, written as there (`zh-Hant`)
 */
export function hasWords(message: string, locale: string): boolean {
  if (message === 'default') return locale === 'en' || locale === 'ar';
  return Object.hasOwn(findMessage(message)?.words ?? {}, locale);
}
