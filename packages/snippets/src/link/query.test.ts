// A link carries the whole choice, says the same to everyone, and cannot bring in what does not exist.
import {
  assert,
  boolean,
  constant,
  constantFrom,
  date,
  integer,
  oneof,
  property,
  record,
  string,
  webUrl,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import {
  badgeOptions,
  bannerPositions,
  bannerThemes,
  iconNames,
  styleNames,
} from '@solidarity-kit/options';
import { untouched, type Choice, type Known } from './choice.ts';
import { parseChoice, writeChoice } from './query.ts';

const known: Known = {
  messages: ['ceasefire-now', 'let-aid-in'],
  locales: ['ar', 'en', 'pt-BR'],
};

const words = string({ unit: 'grapheme', maxLength: 40 }).filter((text) => [...text].length <= 60);
const link = webUrl();
const day = date({
  min: new Date('2020-01-01'),
  max: new Date('2099-01-01'),
  noInvalidDate: true,
}).map((d) => d.toISOString().slice(0, 10));
const empty = constant('');

const choices: Arbitrary<Choice> = record({
  kind: constantFrom('banner' as const, 'badge' as const),
  message: constantFrom(...known.messages),
  lang: constantFrom(...known.locales),
  banner: record({
    theme: constantFrom(...bannerThemes),
    position: constantFrom('' as const, ...bannerPositions),
    dismissible: boolean(),
    days: integer({ min: 0, max: 3650 }),
    starts: oneof(empty, day),
    ends: oneof(empty, day),
    border: boolean(),
    headline: words,
    action: words,
    href: oneof(empty, link),
  }),
  badge: record({
    style: constantFrom('', ...styleNames),
    theme: constantFrom('', ...badgeOptions.theme.values!) as Arbitrary<Choice['badge']['theme']>,
    icon: constantFrom('', 'none', ...iconNames),
    logo: constantFrom('', 'github'),
    color: constantFrom('', 'green', '9e1b32', '#abcd', 'rgb(1, 2, 3)'),
    labelColor: constantFrom('', '1b1714'),
    label: words,
    text: words,
    link: oneof(empty, link),
  }),
});

test('whoever opens a link finds the choice of whoever made it, whatever their language', () => {
  assert(
    property(choices, constantFrom('ar', 'en'), (choice, reader) => {
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
  ['lang=not%20a%20tag', 'lang', 'not a tag'],
  ['href=act.html', 'href', 'act.html'],
  ['href=//example.org', 'href', '//example.org'],
  ['make=badge&style=neon', 'style', 'neon'],
  ['make=badge&color=url(x)', 'color', 'url(x)'],
])('%s is refused by name and the default stands', (query, option, given) => {
  const { choice, refused } = parseChoice(query, known, 'en');
  expect(refused).toEqual([{ option, given }]);
  expect({ ...choice, kind: 'banner' }).toEqual(untouched('en'));
});

test.each([
  ['lang=AUTO', 'auto'],
  ['lang=PT_br', 'pt-BR'],
  ['lang=ar-EG', 'ar'],
  ['make=badge&lang=auto', 'en'],
])('%s is the language %s', (query, lang) => {
  const { choice, refused } = parseChoice(query, known, 'en');
  expect(refused).toEqual([]);
  expect(choice.lang).toBe(lang);
});

test('no query whatever throws', () => {
  assert(
    property(string(), (query) => {
      const { choice } = parseChoice(query, known, 'en');
      expect(['banner', 'badge']).toContain(choice.kind);
    }),
  );
});
