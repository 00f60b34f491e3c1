// The words of a message for a reader: in their locale, or in the nearest that has them.
import { findMessage } from './catalog.ts';
import { directionOf } from '@solidarity-kit/options/direction';
import { memo } from '@solidarity-kit/options/memo';
import { canonical, fallbacks } from './fallback.ts';
import type { Campaign, Direction, LocaleTag, Message, MessageText } from './model.ts';
import { findLocale, localeTags } from './registry.ts';

// `Intl.Locale` takes some 30 µs, more than a badge takes to draw.
const dirOf = memo(directionOf);

/** A message's words and the locale that they are in. */
export interface Words {
  readonly text: MessageText;
  /** The badge's label. */
  readonly label: string;
  /** The locale really used; set `lang` from this, not from the one asked for. */
  readonly locale: LocaleTag;
  readonly dir: Direction;
}

/**
 * The words of a message, in the locale asked for or the nearest that has them, and at last in English.
 *
 * @param id a message id (not `default`: see `currentMessage`).
 * @param locale any string; what is not a tag counts as `en`.
 * @throws RangeError if there is no such message: ask `findMessage` first for an id that a visitor named.
 */
export function textOf(id: string, locale: LocaleTag): Words {
  const found = findMessage(id);
  if (found === undefined) throw new RangeError(`No message is called “${id}”.`);
  const tag = canonical(locale);
  for (const candidate of [...(tag === undefined ? [] : fallbacks(tag)), 'en']) {
    const text = wordsIn(found.message, candidate);
    if (text)
      return {
        text,
        label: labelIn(found.campaign, candidate),
        locale: candidate,
        dir: dirOf(candidate),
      };
  }
  throw new RangeError(`The message “${id}” has no English words.`);
}

/** The locales in which a message has words of its own, sorted. */
export function localesOf(message: Message): LocaleTag[] {
  const tags = new Set([...localeTags, ...Object.keys(message.text ?? {})]);
  return [...tags].filter((tag) => wordsIn(message, tag) !== undefined).toSorted();
}

/** A message's words in exactly this locale: the campaign file's own before the locale file's. */
export function wordsIn(message: Message, tag: LocaleTag): MessageText | undefined {
  const translated: Readonly<Record<string, MessageText>> | undefined = findLocale(tag)?.messages;
  return own(message.text, tag) ?? own(translated, message.id);
}

/** A campaign's badge label in this locale, else in English, else its name. */
export function labelIn(campaign: Campaign, tag: LocaleTag): string {
  const exact = (one: LocaleTag) =>
    own(campaign.label, one) ?? own(findLocale(one)?.campaigns, campaign.id)?.label;
  return exact(tag) ?? exact('en') ?? campaign.name;
}

/** A campaign's name in this locale, else the name that it gives itself. */
export function nameIn(campaign: Campaign, tag: LocaleTag): string {
  return (
    own(campaign.names, tag) ?? own(findLocale(tag)?.campaigns, campaign.id)?.name ?? campaign.name
  );
}

/** Reads a key that the record has itself, so that `constructor` is no message. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
