// A message as a badge: words, language and look, and what a reader's own choice changes.
import { expect, test } from 'vitest';
import { messageBadge } from './message-badge.ts';

test('has the words and the look of the campaign, in the language asked for', () => {
  expect(messageBadge('ceasefire-now', 'ar')).toEqual({
    label: 'فلسطين',
    message: expect.stringContaining('وقف'),
    alt: expect.any(String),
    icon: 'palestine',
    color: '#9e1b32',
    labelColor: '#1b1714',
    lang: 'ar',
  });
  expect(messageBadge('ceasefire-now', 'ar-EG').lang).toBe('ar');
  expect(messageBadge('ceasefire-now', 'not a tag').lang).toBe('en');
});

test('what was chosen wins', () => {
  const chosen = messageBadge('ceasefire-now', 'en', {
    label: 'Gaza',
    color: 'teal',
    logo: 'github',
    link: 'https://example.org',
  });
  expect(chosen).toMatchObject({ label: 'Gaza', color: 'teal', link: 'https://example.org' });
  expect(chosen).not.toHaveProperty('icon');
  expect(chosen).not.toHaveProperty('alt');
});

test('a style takes its part of the look', () => {
  expect(messageBadge('ceasefire-now', 'en', { style: 'tatreez' })).not.toHaveProperty('icon');
  expect(messageBadge('ceasefire-now', 'en', { style: 'social' })).not.toHaveProperty('color');
});

test('a message that there is not is a mistake of the caller', () => {
  expect(() => messageBadge('no-such-message', 'en')).toThrow(RangeError);
});
