// The words that the banner carries with it: which there are, and those of one message in one locale.
import { localeRows, messageRows, scheduleRows } from './words.generated.ts';

/** What is known of a message in every locale. */
export interface KnownMessage {
  /** Rises when the wording improves; a dismissal is kept per revision. */
  readonly revision: number;
  /** Where its action leads; https. */
  readonly href: string;
  /** Headline and words of the link, by locale. */
  readonly words: Map<string, readonly [headline: string, action: string]>;
}

type Row = [string, ...string[]] & Record<1 | 2 | 3 | 4 | 5 | 6, string>;

const rows = (table: string): Row[] => table.split('\n').map((row) => row.split('|') as Row);

/** The message of a banner that names none. */
export const defaultMessage = 'ceasefire-now';

const messages = new Map<string, KnownMessage>(
  rows(messageRows).map(([id, revision, href, en, enAction, ar, arAction]) => [
    id,
    {
      revision: +revision,
      href,
      words: new Map([
        ['en', [en, enAction]],
        ['ar', [ar, arAction]],
      ]),
    },
  ]),
);
const closing = new Map<string, string>();

for (const [locale, close, headline, action] of rows(localeRows)) {
  closing.set(locale, close);
  if (headline) messages.get(defaultMessage)!.words.set(locale, [headline, action]);
}

/** Ids of the messages that the banner knows. */
export const messageIds: readonly string[] = [...messages.keys()];

/** Locales in which the close button has a name. */
export const bannerLocales: readonly string[] = [...closing.keys()];

/**
 * The message that the alias `default` means.
 *
 * @param now milliseconds since 1970
 */
export function scheduledMessage(now: number): string {
  const day = new Date(now).toISOString();
  let id = defaultMessage;
  for (const [since, message] of rows(scheduleRows)) if (since <= day) id = message;
  return id;
}

/** A message, or `undefined` for an id that this version does not know. */
export function findMessage(id: string): KnownMessage | undefined {
  return messages.get(id);
}

/** Name of the close button in one of {@link bannerLocales}, else in English. */
export function closeWords(locale: string): string {
  return closing.get(locale) ?? closing.get('en')!;
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
  return messages.get(message)?.words.has(locale) ?? false;
}
