// A reader finds a message by any of its words, with or without marks, in their own language or in English.
import { expect, test } from 'vitest';
import { entries, folded, search, suggested } from './messages.ts';

const arabic = entries('ar');

test('the few to begin with begin with the kit’s first message and come from more than one campaign', () => {
  const few = suggested(arabic, 'ceasefire-now', 5);
  expect(few).toHaveLength(5);
  expect(few[0]?.id).toBe('ceasefire-now');
  expect(new Set(few.map(({ id }) => id)).size).toBe(5);
  expect(new Set(few.map(({ campaign }) => campaign)).size).toBeGreaterThan(1);
});

test('Arabic is found without its marks and hamzas, and by its English words', () => {
  const first = arabic.find(({ id }) => id === 'ceasefire-now');
  expect(search(arabic, folded(first!.words), '').map(({ id }) => id)).toContain('ceasefire-now');
  expect(search(arabic, 'CEASEFIRE now', '').map(({ id }) => id)).toContain('ceasefire-now');
  expect(folded('أُوقِفوا')).toBe(folded('اوقفوا'));
});

test('the tone is a filter: both tones together are all there is', () => {
  const both = [...search(arabic, '', 'mild'), ...search(arabic, '', 'direct')];
  expect(both).toHaveLength(arabic.length);
  expect(search(arabic, 'no such words', '')).toEqual([]);
});
