// The packed words against `campaigns`, where they come from.
import {
  campaigns,
  currentMessage,
  localeTags,
  messageIds,
  textOf,
} from '@solidarity-kit/campaigns';
import { expect, test } from 'vitest';
import { wordsFiles, wordsModule } from '../scripts/words.ts';
import { readFileSync } from 'node:fs';
import { closeWords, defaultMessage, findMessage, hasWords, scheduledMessage } from './words.ts';

const pairs = messageIds.flatMap((id) => localeTags.map((locale) => [id, locale] as const));

test('the generated file is what the campaigns say today', () => {
  const file = new URL('words.generated.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(wordsModule());
});

test('the messages of the schedule are carried, and no others', () => {
  expect(messageIds.filter((id) => hasWords(id, 'en'))).toEqual([
    'ceasefire-now',
    'permanent-ceasefire',
  ]);
  expect(hasWords('let-aid-in', 'fr')).toBe(false);
  expect(hasWords('no-such-message', 'en')).toBe(false);
  expect(hasWords('constructor', 'en')).toBe(false);
});

test('the current message is the default, and is there in the locales with most readers', () => {
  expect(defaultMessage).toBe(currentMessage('2026-11-26'));
  const carried = localeTags.filter((locale) => hasWords(defaultMessage, locale));
  expect(carried).toEqual(expect.arrayContaining('ar de en es fr pt'.split(' ')));
});

test('a file of words has all that the kit says in its language', () => {
  const files = wordsFiles();
  expect(Object.keys(files).toSorted()).toEqual(localeTags.map((tag) => `${tag}.json`).toSorted());
  const { words } = JSON.parse(files['fr.json']!) as { words: string };
  const { headline, action } = textOf('let-aid-in', 'fr').text;
  expect(words).toContain(`\nlet-aid-in|${headline}|${action}|1|https://www.unrwa.org/\n`);
  for (const id of messageIds) expect(words).toContain(`\n${id}|`);
  expect(words).toContain('\ngaza-killed|');
});

test('carried words are the words of the campaign, letter by letter', () => {
  for (const [id, locale] of pairs.filter((pair) => hasWords(...pair))) {
    const { text } = textOf(id, locale);
    expect(findMessage(id)!.words.get(locale)).toEqual([text.headline, text.action]);
  }
});

test('links and revisions are those of the campaign', () => {
  const carried = campaigns
    .flatMap((campaign) => campaign.messages)
    .filter(({ id }) => hasWords(id, 'en'));
  for (const message of carried) {
    expect(findMessage(message.id)).toMatchObject({
      revision: message.revision,
      href: message.link,
    });
  }
});

test('default means what the schedule says on the day', () => {
  for (const day of ['2023-06-01', '2024-01-02', '2025-10-09', '2025-10-10', '2026-11-21'])
    expect(scheduledMessage(Date.parse(day))).toBe(currentMessage(day));
});

test('the close button has a name in the languages that are carried, English where there is none', () => {
  expect(closeWords('fr-CA')[0]).toBe('fr');
  expect(closeWords('tlh')).toEqual(closeWords('en'));
});
