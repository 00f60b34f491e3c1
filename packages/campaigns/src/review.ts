// Whether a native speaker has read a text as it stands today: a review names the hash of what was read, and so ends by itself when that changes.
import type { LocaleBase, Review } from './locale-base.ts';
import type { MessageText } from './model.ts';

/** How much of a locale a native speaker has read as it stands. */
export interface ReviewState {
  readonly by: string;
  readonly date: string;
  /** Ids of the messages for which the review still holds. */
  readonly messages: readonly string[];
  /** True when it holds for every line of the file. */
  readonly complete: boolean;
}

type Words = Pick<LocaleBase, 'campaigns' | 'messages' | 'banner' | 'about' | 'errors'>;

/**
 * Hash of an English text and its translation, 16 hexadecimal digits (FNV-1a, 64 bits). It finds changes; it protects from nobody.
 *
 * @param texts what was read, in a fixed order.
 */
export function textHash(...texts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(texts.join('\n')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** The hash of one message as it stands, in English and in the translation. */
export function messageHash(english: MessageText, translated: MessageText): string {
  return textHash(...inOrder(english), ...inOrder(translated));
}

/** The hash of everything that is not a message. */
export function restHash(english: Words, translated: Words): string {
  return textHash(
    ...[english, translated].map(({ campaigns, banner, about, errors }) =>
      JSON.stringify([campaigns, banner, about, errors]),
    ),
  );
}

/**
 * What a reviewer puts into a locale file: the hashes of all that is in it now.
 *
 * @param by the reviewer's name.
 * @param date the day, ISO 8601.
 */
export function reviewOf(english: Words, translated: Words, by: string, date: string): Review {
  const messages = Object.entries(translated.messages).flatMap(([id, text]) => {
    const original = english.messages[id];
    return original && text ? [[id, messageHash(original, text)] as const] : [];
  });
  return { by, date, messages: Object.fromEntries(messages), rest: restHash(english, translated) };
}

/**
 * How much of a review still holds.
 *
 * @param review what the locale file says; `false` for one that nobody has reviewed.
 * @returns nothing when nobody has reviewed it.
 */
export function reviewState(
  review: false | Review,
  english: Words,
  translated: Words,
): ReviewState | undefined {
  if (!review) return undefined;
  const { by, date } = review;
  const now = reviewOf(english, translated, by, date);
  const held = Object.keys(now.messages).filter((id) => now.messages[id] === review.messages[id]);
  const complete = held.length === Object.keys(english.messages).length && now.rest === review.rest;
  return { by, date, messages: held, complete };
}

function inOrder({ badge, headline, action, alt }: MessageText): string[] {
  return [badge, headline, action, alt];
}
