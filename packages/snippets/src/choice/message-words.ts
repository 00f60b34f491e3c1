// The words of a message, for banners and badges alike.
import {
  findMessage,
  isOwn,
  lastScheduled,
  textOf,
  type Direction,
  type LocaleTag,
  type MessageText,
} from '@solidarity-kit/campaigns';
import { SnippetError } from '../error.ts';

/** The slug that follows the current message. */
export const currentSlug = 'default';

/** A message's words in a language, with its link. */
export interface MessageWords extends MessageText {
  link: string;
  /** The locale that the words are in, and its direction. */
  locale: LocaleTag;
  dir: Direction;
  /** Whether it is a host's own: no script knows it, so its words stand in the snippet. */
  own: boolean;
}

/**
 * The words of a message. The alias `default` has those of the default message, and the label alone as its alternative text, since the schedule decides
 * later which message it means.
 *
 * @param message an id, or `default`
 * @param lang a language tag; the nearest locale that has the message is taken
 * @throws SnippetError when there is no such message
 */
export function messageWords(message: string, lang = 'en'): MessageWords {
  const id = message === currentSlug ? lastScheduled() : message;
  const found = findMessage(id);
  if (!found) {
    throw new SnippetError(
      'message',
      message,
      'the id of a message, such as ceasefire-now, or default',
    );
  }
  const { text, label, locale, dir } = textOf(id, lang);
  const alt = message === currentSlug ? label : text.alt;
  return { ...text, alt, link: found.message.link, locale, dir, own: isOwn(id) };
}
