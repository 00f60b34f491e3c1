// A host's data become the current ones at once, for every function of the registry, and leave no trace when they go.
import { afterEach, expect, test } from 'vitest';
import * as kit from '../index.ts';
import { ownFiles } from '../testing/own-files.ts';
import { applyOwn } from './apply.ts';
import { readOwn } from './read.ts';

const { own } = readOwn(
  new Map(
    Object.entries({
      ...ownFiles,
      'locales/kab.yaml':
        'tag: kab\nname: Taqbaylit\nmessages:\n  let-aid-in: { badge: b, headline: h., action: a, alt: c }\n',
    }),
  ),
  { today: '2026-11-26' },
);
afterEach(() => applyOwn(undefined));

test('is shown, first, by every function', () => {
  expect(own).toBeDefined();
  applyOwn(own);
  expect(kit.campaigns[0]?.id).toBe('our-vigil');
  expect(kit.messageIds.slice(0, 2)).toEqual(['come-and-stand', 'bring-a-candle']);
  expect(kit.findMessage('bring-a-candle')?.campaign.id).toBe('our-vigil');
  expect(kit.textOf('come-and-stand', 'ar')).toMatchObject({
    label: 'Vigil',
    locale: 'en',
    text: { badge: 'Come and stand' },
  });
  expect([kit.isOwn('come-and-stand'), kit.isOwn('let-aid-in')]).toEqual([true, false]);
  expect(kit.currentMessage('2026-11-26')).toBe('come-and-stand');
  expect(kit.currentMessage('2026-02-26')).toBe('bring-a-candle');
  expect(kit.lastScheduled()).toBe('come-and-stand');
  expect(kit.operator.name).toBe('Vigil Kit');
  expect(kit.messagesDocument().messages[0]?.id).toBe('come-and-stand');
  expect(kit.campaignsDocument().campaigns[0]?.text['en']).toEqual({
    name: 'Our vigil',
    label: 'Vigil',
  });
});

test('what is hidden is gone: one message, and a campaign with all of its messages', () => {
  applyOwn(own);
  expect(kit.findMessage('free-palestine')).toBeUndefined();
  expect(kit.findMessage('no-tech-for-ice')).toBeUndefined();
  expect(kit.campaigns.map(({ id }) => id)).not.toContain('no-tech-for-ice');
  expect(kit.findMessage('stand-with-palestine')).toBeDefined();
});

test('a language of the host is found, with English where it says nothing', () => {
  applyOwn(own);
  expect(kit.negotiate(['kab'])).toBe('kab');
  expect(kit.textOf('let-aid-in', 'kab')).toMatchObject({
    locale: 'kab',
    text: { headline: 'h.' },
  });
  expect(kit.textOf('ceasefire-now', 'kab').locale).toBe('en');
  expect(kit.findLocale('kab')?.errors.label).toBe('Badge error');
});

test('without data the kit is as it was', () => {
  const before = JSON.stringify([kit.campaignsDocument(), kit.messagesDocument(), kit.localeTags]);
  applyOwn(own);
  expect(
    JSON.stringify([kit.campaignsDocument(), kit.messagesDocument(), kit.localeTags]),
  ).not.toBe(before);
  applyOwn(undefined);
  expect(JSON.stringify([kit.campaignsDocument(), kit.messagesDocument(), kit.localeTags])).toBe(
    before,
  );
  expect([kit.ownSchedule, kit.operator, kit.isOwn('come-and-stand')]).toEqual([
    undefined,
    {},
    false,
  ]);
});
