// Whatever a person types, there is a snippet: what cannot be is left out, what is left empty stays the message's.
import { snippet } from '../index.ts';
import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords, untouched, type Choice } from './choice.ts';
import { badgeChoice, bannerChoice } from './pick.ts';

const release = {
  origin: 'https://kit.example',
  version: '1.0.0',
  integrity: `sha384-${'A'.repeat(64)}`,
};
const start = untouched('en');
const badge = (change: Partial<Choice['badge']>): Choice => ({
  ...start,
  message: ownWords,
  kind: 'badge',
  badge: { ...start.badge, ...change },
});
const banner = (change: Partial<Choice['banner']>): Choice => ({
  ...start,
  message: ownWords,
  banner: { ...start.banner, ...change },
});

test('an untouched choice gives the generator nothing but the message and the language', () => {
  expect(bannerChoice(start)).toEqual({
    message: 'permanent-ceasefire',
    theme: 'auto',
    lang: 'en',
  });
  expect(badgeChoice(start)).toEqual({ message: 'permanent-ceasefire', lang: 'en' });
});

test('own words stand alone: no label, no link and no words of a message', () => {
  const own = badgeChoice(badge({ text: ' Stand with Gaza ' }));
  expect(own).toEqual({ text: { message: 'Stand with Gaza' }, lang: 'en', icon: 'palestine' });
  const more = badge({ text: 'Now', label: 'We', icon: 'none', link: 'a.example' });
  expect(badgeChoice(more)).toEqual({
    text: { label: 'We', message: 'Now' },
    lang: 'en',
    icon: 'none',
    link: 'https://a.example',
  });
  const words = { headline: 'Open the gates.', action: 'Join', href: 'a.example' };
  expect(bannerChoice(banner(words))).toMatchObject({ ...words, href: 'https://a.example' });
});

test('own words that are typed and not chosen are in no snippet', () => {
  const { headline, action, text } = {
    ...bannerChoice({ ...banner({ headline: 'a', action: 'b' }), message: 'let-aid-in' }),
    ...badgeChoice({ ...badge({ text: 'c' }), message: 'let-aid-in' }),
  };
  expect([headline, action, text]).toEqual([undefined, undefined, undefined]);
});

test('a link that is none, an end before the start and too many words are left out', () => {
  expect(
    bannerChoice(
      banner({
        href: 'foo',
        starts: '2027-05-15',
        ends: '2027-05-14',
        headline: 'x'.repeat(201),
        days: Number.NaN,
      }),
    ),
  ).toEqual({
    message: 'permanent-ceasefire',
    theme: 'auto',
    lang: 'en',
    starts: '2027-05-15',
  });
});

test('nothing that a person types makes the generator refuse', () => {
  const typed = string({ unit: 'grapheme', maxLength: 230 });
  assert(
    property(typed, typed, typed, integer(), (a, b, c, days) => {
      const tag = bannerChoice(
        banner({ headline: a, action: b, href: c, starts: a, ends: b, days }),
      );
      expect(snippet('html', tag, release).files).toHaveLength(1);
      const image = badgeChoice(
        badge({ label: a, text: b, link: c, color: a, labelColor: b, logo: c }),
      );
      expect(snippet('markdown', image, release).files).toHaveLength(1);
    }),
  );
});
