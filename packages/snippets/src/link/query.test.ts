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
  artworkOptions,
  badgeOptions,
  bannerPositions,
  bannerThemes,
  clean,
  iconNames,
  styleNames,
} from '@solidarity-kit/options';
import { ownWords, untouched, type Choice, type Known } from './choice.ts';
import { addressOf, ownParameters, parseChoice, writeChoice } from './query.ts';

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
  kind: constantFrom('banner' as const, 'badge' as const, 'picture' as const),
  message: constantFrom(ownWords, ...known.messages),
  lang: constantFrom(...known.locales),
  banner: record({
    theme: constantFrom(...bannerThemes),
    position: constantFrom('' as const, ...bannerPositions),
    dismissible: boolean(),
    days: integer({ min: 0, max: 3650 }),
    starts: oneof(empty, day),
    ends: oneof(empty, day),
    border: boolean(),
    quiet: boolean(),
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
  picture: record({
    size: constantFrom('hero' as const, ...artworkOptions.size.values!) as Arbitrary<
      Choice['picture']['size']
    >,
    design: constantFrom('', ...artworkOptions.design.values!),
    theme: constantFrom('' as const, 'dark' as const, 'auto' as const),
    headline: words,
    subline: words,
    link: oneof(empty, link),
  }),
});

/** The parts of an address. */
const split = (address: string) => {
  const { search, hash } = new URL(address, 'https://kit.example');
  return [search, hash] as const;
};

test('whoever opens a link finds the choice of whoever made it, whatever their language', () => {
  assert(
    property(choices, constantFrom('ar', 'en'), (choice, reader) => {
      const [query, fragment] = split(addressOf(choice));
      const { choice: found, refused } = parseChoice(query, known, reader, fragment);
      expect(refused).toEqual([]);
      expect(found.message).toBe(choice.message);
      expect(found.lang).toBe(choice.lang);
      // Words of one's own that are not chosen are in no link.
      const unchosen = { headline: '', action: '', label: '', text: '', subline: '' };
      const shown = { ...choice[choice.kind], ...(choice.message !== ownWords && unchosen) };
      expect(found[found.kind]).toEqual(
        Object.fromEntries(
          Object.entries(shown)
            .filter(([name]) => Object.hasOwn(choice[choice.kind], name))
            // Words that are spaces alone are in no link either.
            .map(([name, value]) => [
              name,
              name in unchosen && clean(String(value)) === '' ? '' : value,
            ]),
        ),
      );
    }),
  );
});

test('own words that are spaces alone are left out of a link', () => {
  const start = untouched('en');
  const choice: Choice = {
    ...start,
    kind: 'badge',
    message: ownWords,
    badge: { ...start.badge, label: 'Gaza', text: ' ' },
  };
  expect(writeChoice(choice).fragment).toBe('label=Gaza');
});

test('a picture is chosen by its message, size, design and theme', () => {
  const choice: Choice = {
    ...untouched('ar'),
    kind: 'picture',
    message: 'default',
    picture: { ...untouched('ar').picture, size: 'hero', design: 'olive', theme: 'auto' },
  };
  expect(addressOf(choice)).toBe(
    '?make=picture&message=default&lang=ar&size=hero&design=olive&theme=auto',
  );
  expect(parseChoice(addressOf(choice), known, 'en').choice).toEqual(choice);
});

test('no query has what a person wrote, whatever it is', () => {
  assert(
    property(choices, (choice) => {
      const names = [...new URLSearchParams(writeChoice(choice).query).keys()];
      expect(names.filter((name) => ownParameters.has(name))).toEqual([]);
    }),
  );
});

test('links of before, with everything in the query, say the same: own words and those of the message that stood beside them', () => {
  const banner = parseChoice('message=let-aid-in&lang=en&headline=Open+the+gates', known, 'ar');
  expect(banner.refused).toEqual([]);
  expect(banner.choice.message).toBe(ownWords);
  expect(banner.choice.banner).toMatchObject({
    headline: 'Open the gates',
    action: 'Learn more',
    href: expect.stringMatching(/^https:/),
  });
  const badge = parseChoice(
    'make=badge&message=let-aid-in&lang=en&text=Now&link=https://a.example',
    known,
    'ar',
  );
  expect(badge.choice.badge).toMatchObject({
    label: 'Palestine',
    text: 'Now',
    link: 'https://a.example',
  });
  // A link alone belongs to the message.
  expect(parseChoice('message=let-aid-in&lang=en&href=/act', known, 'ar').choice).toMatchObject({
    message: 'let-aid-in',
    banner: { href: '/act' },
  });
});

test('an untouched choice needs its message and language and nothing else', () => {
  expect(addressOf(untouched('ar'))).toBe('?message=permanent-ceasefire&lang=ar');
  expect(addressOf(untouched('ar'), { ui: 'ar' })).toBe(
    '?message=permanent-ceasefire&lang=ar&ui=ar',
  );
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
  ['lang=xx-YY', 'lang', 'xx-YY'],
  ['href=act.html', 'href', 'act.html'],
  ['href=//example.org', 'href', '//example.org'],
  ['make=badge&style=neon', 'style', 'neon'],
  ['make=picture&size=huge', 'size', 'huge'],
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
      const { choice } = parseChoice(query, known, 'en', query);
      expect(['banner', 'badge', 'picture']).toContain(choice.kind);
    }),
  );
});
