// A review ends by itself, for each message, when the English or the translated text changes, and for no other.
import { describe, expect, test } from 'vitest';
import en from './locales/en.ts';
import fr from './locales/fr.ts';
import type { LocaleFile } from './locale.ts';
import type { MessageText } from './model.ts';
import { reviewOf, reviewState, textHash } from './review.ts';

const ids = Object.keys(fr.messages);
const review = reviewOf(en, fr, 'Rima K.', '2026-11-21');

type Words = Omit<typeof fr, 'messages'> & { messages: Record<string, MessageText | undefined> };

/** A copy in which one text of one message reads differently. */
function withChange(file: Words, id: string, key: keyof MessageText): Words {
  return {
    ...file,
    messages: { ...file.messages, [id]: { ...file.messages[id]!, [key]: 'Other words' } },
  };
}

const english: Words = en as unknown as LocaleFile;

test('a review holds for every line that was read', () => {
  expect(reviewState(review, english, fr)).toEqual({
    by: 'Rima K.',
    date: '2026-11-21',
    messages: ids,
    complete: true,
  });
  expect(reviewState(false, english, fr)).toBeUndefined();
});

describe.each(['badge', 'headline', 'action', 'alt'] as const)('a change of the %s', (key) => {
  test.each(ids)('of %s drops that mark and no other', (id) => {
    const others = ids.filter((one) => one !== id);
    const translated = reviewState(review, english, withChange(fr, id, key));
    expect(translated).toMatchObject({ messages: others, complete: false });
    const original = reviewState(review, withChange(english, id, key), fr);
    expect(original).toMatchObject({ messages: others, complete: false });
  });
});

test('a change of what is no message leaves the messages’ marks', () => {
  const changed = { ...fr, errors: { ...fr.errors, home: 'Ailleurs' } };
  expect(reviewState(review, english, changed)).toMatchObject({ messages: ids, complete: false });
});

test('a message that is added or taken away has no mark', () => {
  const { [ids[0]!]: _, ...rest } = fr.messages as Record<string, MessageText>;
  const before = reviewOf(en, { ...fr, messages: rest }, 'Rima K.', '2026-11-21');
  expect(reviewState(before, english, fr)).toMatchObject({
    messages: ids.slice(1),
    complete: false,
  });
});

test('the hash is FNV-1a: known values, and texts do not run into each other', () => {
  expect(textHash('')).toBe('cbf29ce484222325');
  expect(textHash('a')).toBe('af63dc4c8601ec8c');
  expect(textHash('foobar')).toBe('85944171f73967e8');
  expect(textHash('ab', 'c')).not.toBe(textHash('a', 'bc'));
});
