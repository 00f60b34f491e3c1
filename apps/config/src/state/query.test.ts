// A link carries the whole choice, says the same to everyone, and cannot bring in what does not exist.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeThemes, bannerThemes, positions, untouched, type Choice, type Known } from './choice.ts';
import { parseChoice, writeChoice } from './query.ts';

const known: Known = {
  messages: ['ceasefire-now', 'let-aid-in'],
  locales: ['ar', 'en', 'pt-BR'],
  styles: ['flat', 'for-the-badge'],
  icons: ['palestine', 'none'],
};

const words = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => [...text].length <= 60);
const link = fc.webUrl();
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const empty = fc.constant('');

const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('banner' as const, 'badge' as const),
  message: fc.constantFrom(...known.messages),
  lang: fc.constantFrom(...known.locales),
  banner: fc.record({
    theme: fc.constantFrom(...bannerThemes),
    position: fc.constantFrom(...positions),
    dismissible: fc.boolean(),
    days: fc.integer({ min: 0, max: 3650 }),
    starts: fc.oneof(empty, day),
    ends: fc.oneof(empty, day),
    border: fc.boolean(),
    headline: words,
    action: words,
    href: fc.oneof(empty, link),
  }),
  badge: fc.record({
    style: fc.constantFrom('', ...known.styles),
    theme: fc.constantFrom(...badgeThemes),
    icon: fc.constantFrom('', ...known.icons),
    logo: fc.constantFrom('', 'github'),
    color: fc.constantFrom('', 'green', '9e1b32', '#abc'),
    labelColor: fc.constantFrom('', '1b1714'),
    label: words,
    text: words,
    link: fc.oneof(empty, link),
  }),
});

test('whoever opens a link finds the choice of whoever made it, whatever their language', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom('ar', 'en'), (choice, reader) => {
      const { choice: found, refused } = parseChoice(writeChoice(choice), known, reader);
      expect(refused).toEqual([]);
      expect(found.message).toBe(choice.message);
      expect(found.lang).toBe(choice.lang);
      expect(found[found.kind]).toEqual(choice[choice.kind]);
    }),
  );
});

test('an untouched choice needs its message and language and nothing else', () => {
  expect(writeChoice(untouched('ar'))).toBe('message=ceasefire-now&lang=ar');
});

test.each([
  ['message=nothing', 'message', 'nothing'],
  ['message=default', 'message', 'default'],
  ['theme=blink', 'theme', 'blink'],
  ['days=4000', 'days', '4000'],
  ['days=-1', 'days', '-1'],
  ['starts=2027-02-30', 'starts', '2027-02-30'],
  ['href=javascript:alert(1)', 'href', 'javascript:alert(1)'],
  ['make=badge&lang=auto', 'lang', 'auto'],
  ['make=badge&style=neon', 'style', 'neon'],
  ['make=badge&color=url(x)', 'color', 'url(x)'],
])('%s is refused by name and the default stands', (query, option, given) => {
  const { choice, refused } = parseChoice(query, known, 'en');
  expect(refused).toEqual([{ option, given }]);
  expect({ ...choice, kind: 'banner' }).toEqual(untouched('en'));
});

test('no query whatever throws', () => {
  fc.assert(fc.property(fc.string(), (query) => void parseChoice(query, known, 'en')));
});
