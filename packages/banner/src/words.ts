// The words that the banner carries with it: which there are, and those of one message in one locale.
import { parseSiteLink } from '@solidarity-kit/options/link';
import { pickLocale } from './negotiate.ts';
import { localeRows, messageRows, moreMessageRows, scheduleRows } from './words.generated.ts';

/** Headline and words of the link. */
export type Words = readonly [headline: string, action: string];

/** What is known of a message in every locale. */
export interface KnownMessage {
  /** Rises when the wording improves; a dismissal is kept per revision. */
  readonly revision: number;
  /** Where its action leads; https. */
  readonly href: string;
  readonly words: Map<string, Words>;
}

const rows = (table: string): string[][] => table.split('\n').map((row) => row.split('|'));

/** What is known; words that are loaded come to it. */
const messages = new Map<string, KnownMessage>();
/** Names of the close button, by locale. */
const closing = new Map<string, string>();

/** Takes a table of messages. */
function know(table: string): void {
  for (const [id, revision, href, headline, action] of rows(table))
    messages.set(id!, {
      revision: +revision!,
      href: href!,
      words: new Map(headline ? [['en', [headline, action!]]] : []),
    });
}

know(messageRows);

/** Takes every message of the kit, in English: for the package from npm. */
export const knowAllMessages = (): void => know(moreMessageRows);

const schedule = rows(scheduleRows);

/** The message of a banner that names none, once the schedule has run: the one whose words the script carries in most locales. */
export const defaultMessage: string = schedule.at(-1)![1]!;

for (const [locale, close, headline, action] of rows(localeRows)) {
  if (close) closing.set(locale!, close);
  if (headline) messages.get(defaultMessage)!.words.set(locale!, [headline, action!]);
}

/**
 * The message that the alias `default` means.
 *
 * @param now milliseconds since 1970
 */
export function scheduledMessage(now: number): string {
  return (schedule.findLast(([since]) => Date.parse(since!) <= now) ?? schedule[0]!)[1]!;
}

/** A message that was loaded: from a site's own file of words or from the feed. */
export interface LoadedMessage {
  readonly message: string;
  readonly revision: number;
  readonly href: string;
  /** By locale; English at least. */
  readonly words: Readonly<Record<string, { readonly headline: string; readonly action: string }>>;
}

/** A loaded message in the form of those that the script carries. */
export function knownMessage({ revision, href, words }: LoadedMessage): KnownMessage {
  return {
    revision,
    // Without a link rather than with one that leads nowhere good.
    href: parseSiteLink(href) ?? '',
    words: new Map(
      Object.entries(words).map(([tag, { headline, action }]) => [tag, [headline, action]]),
    ),
  };
}

/** Takes a message that was loaded, in place of one of the same id. */
export function addMessage(message: LoadedMessage): void {
  messages.set(message.message, knownMessage(message));
}

/** A message, or `undefined` for an id that this version does not know. */
export function findMessage(id: string): KnownMessage | undefined {
  return messages.get(id);
}

/** Name of the close button in the language nearest to a tag, else in English; and which that is. */
export function closeWords(lang: string): [locale: string, name: string] {
  const locale = pickLocale([lang], (one) => closing.has(one)) ?? 'en';
  return [locale, closing.get(locale)!];
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
