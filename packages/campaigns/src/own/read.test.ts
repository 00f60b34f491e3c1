// A host's files: taken when they are right; else told by file, line, what is wrong and what is allowed.
import { describe, expect, test } from 'vitest';
import { kit, ownFiles, vigil } from '../testing/own-files.ts';
import { problemLine } from './problems.ts';
import { readOwn } from './read.ts';

const today = '2026-11-26';
const read = (files: Readonly<Record<string, string>>) =>
  readOwn(new Map(Object.entries(files)), { today });
const faults = (files: Readonly<Record<string, string>>) => read(files).problems.map(problemLine);

test('a folder of two messages in one language is taken, with what it left out', () => {
  const { own } = read(ownFiles);
  expect(own?.operator).toEqual({
    name: 'Vigil Kit',
    about: 'https://example.org/about',
    contact: 'mailto:us@example.org',
    colours: { accent: '#24476b', accentDark: expect.stringMatching(/^#[0-9a-f]{6}$/) },
  });
  expect(own?.hide).toEqual(['no-tech-for-ice', 'free-palestine']);
  expect(own?.schedule?.map(({ message }) => message)).toEqual([
    'bring-a-candle',
    'come-and-stand',
  ]);
  expect(own?.campaigns[0]).toMatchObject({
    id: 'our-vigil',
    actions: [{ title: 'Our vigil', url: 'https://example.org/' }],
    messages: [
      {
        id: 'come-and-stand',
        revision: 1,
        tone: 'mild',
        text: { en: { badge: 'Come and stand', alt: 'Vigil: Come and stand' } },
      },
      { id: 'bring-a-candle' },
    ],
  });
});

test('JSON is taken as well, and $schema is for editors only', () => {
  const json = JSON.stringify({ $schema: './schema/kit.json', hide: ['let-aid-in'] }, null, '\t');
  expect(read({ 'kit.json': json }).own?.hide).toEqual(['let-aid-in']);
});

describe('is told with its line', () => {
  test.each<[string, string, RegExp]>([
    [
      'a link that is not https',
      vigil.replace('https://example.org/come', 'http://example.org/come'),
      /^campaigns\/v\.yaml:11:5: messages\[0\]\.link: must be an https address .*\(given: "http:\/\/example\.org\/come"\)/,
    ],
    [
      'a day that does not exist',
      vigil.replace('date: 2026-02-01', 'date: 2026-02-30'),
      /^campaigns\/v\.yaml:24:87: messages\[1\]\.sources\[0\]\.date: is not a day of the calendar/,
    ],
    [
      'too little contrast, with the colour that would do',
      vigil.replace("ink: '#ffffff'", "ink: '#444444'"),
      /v\.yaml:6:\d+: palette\.ink: ink on ground has a contrast of 1\.\d+, needs 4\.5; #[0-9a-f]{6} would do/,
    ],
    [
      'a key that is misspelt',
      vigil.replace('icon:', 'ikon:'),
      /v\.yaml:7:1: ikon: there is no such key/,
    ],
    [
      'an icon that there is not',
      vigil.replace('icon: candle', 'icon: candel'),
      /v\.yaml:7:1: icon: must be one of: candle, .*; did you mean candle\?/,
    ],
    [
      'a missing text',
      vigil.replace('        action: See how\n', ''),
      /v\.yaml:2\d:\d+: messages\[1\]\.text\.en\.action: is missing/,
    ],
    [
      'a number in place of a text',
      vigil.replace('name: Our vigil\nlabel', 'name: 7\nlabel'),
      /v\.yaml:2:1: name: must be a text in quotation marks \(given: 7\)/,
    ],
    [
      'words without English',
      vigil.replace('    text:\n      en:', '    text:\n      de:'),
      /messages\[0\]\.text: needs English/,
    ],
    [
      'an id of the kit',
      vigil.replace('id: come-and-stand', 'id: ceasefire-now'),
      /v\.yaml:10:5: messages\[0\]\.id: “ceasefire-now” is a message of the kit/,
    ],
    [
      'a campaign of the kit',
      vigil.replace('id: our-vigil', 'id: palestine'),
      /v\.yaml:1:1: id: “palestine” is a campaign of the kit/,
    ],
    [
      'a path of the service',
      vigil.replace('id: come-and-stand', 'id: banner'),
      /id: is a path of the service/,
    ],
    [
      'control characters',
      vigil.replace('badge: Come and stand', 'badge: "Come \\u202eand"'),
      /badge: must have no control characters/,
    ],
    ['YAML that is none', `${vigil}  - [`, /^campaigns\/v\.yaml:\d+:\d+: /],
    ['a file that is a list', '- a\n', /^campaigns\/v\.yaml:1:1: must be a group of keys/],
    ['an empty file', '', /^campaigns\/v\.yaml:1:1: is empty$/],
    [
      'a second document',
      `${vigil}---\n${vigil}`,
      /^campaigns\/v\.yaml:\d+:1: there is a second document \(---\): make it a file of its own$/,
    ],
    [
      'a key that is there twice',
      `name: x\n${vigil}`,
      /^campaigns\/v\.yaml:3:1: “name” is there already$/,
    ],
    ...(['\\u061c', '\\ud800', '\\uffff'] as const).map((given): [string, string, RegExp] => [
      `the character ${given}`,
      vigil.replace('badge: Come and stand', `badge: "Come${given} and"`),
      /badge: must have no control characters/,
    ]),
    [
      'a text in which nothing is seen',
      vigil.replace('badge: Come and stand', 'badge: "\\u200b"'),
      /badge: must have letters that can be seen/,
    ],
    [
      'a link with hidden characters',
      vigil.replace('https://example.org/come', '"https://example.org/\\u202egpj"'),
      /link: must be an https address/,
    ],
    [
      'a tag of no language',
      vigil.replace('      en:', '      und: { badge: a, headline: b, action: c }\n      en:'),
      /text\.und: names no language/,
    ],
    [
      'a name that Windows keeps for itself',
      vigil.replace('id: come-and-stand', 'id: con'),
      /id: is a device on Windows/,
    ],
    ...['sign', 'words', 'projects', 'manifest'].map((id): [string, string, RegExp] => [
      `the path /${id}`,
      vigil.replace('id: come-and-stand', `id: ${id}`),
      /id: is a path of the service/,
    ]),
  ])('%s', (_, text, problem) => {
    expect(faults({ 'campaigns/v.yaml': text }).join('\n')).toMatch(problem);
  });

  test.each<[string, string, RegExp]>([
    [
      'an id to hide that there is not',
      'hide: [free-palestin]',
      /^kit\.yaml:1:8: hide\[0\]: the kit has no message and no campaign of this id; did you mean free-palestine\?/,
    ],
    [
      'a default that is hidden',
      'hide: [let-aid-in]\ndefault: let-aid-in',
      /^kit\.yaml:2:1: default: “let-aid-in” is hidden/,
    ],
    [
      'a default that there is not',
      'default: let-aid',
      /default: no message is called “let-aid”; did you mean let-aid-in\?/,
    ],
    [
      'a hidden message that the kit’s default says',
      'hide: [permanent-ceasefire]',
      /hide: “permanent-ceasefire” is hidden, but is what \/default says/,
    ],
    [
      'days out of order',
      'default:\n  - { message: let-aid-in, since: 2026-05-01 }\n  - { message: ceasefire-now, since: 2026-04-01 }',
      /^kit\.yaml:3:31: default\[1\]\.since: must be a day after 2026-05-01/,
    ],
    [
      'an accent that cannot be read',
      "colours: { accent: '#ffcc00' }",
      /colours\.accent: on the page \(#fbf8f2\) has a contrast of 1\.\d+, needs 4\.5; #[0-9a-f]{6} would do/,
    ],
    [
      'a contact that is code',
      'contact: javascript:alert(1)',
      /contact: must be an address such as/,
    ],
    [
      'a link of about that is http',
      'about: http://example.org/',
      /about: must be an https address/,
    ],
  ])('%s', (_, text, problem) => {
    expect(faults({ 'kit.yaml': text }).join('\n')).toMatch(problem);
  });
});

test('what the kit’s default said before today may be hidden', () => {
  expect(faults({ 'kit.yaml': 'hide: [ceasefire-now]' })).toEqual([]);
});

test('a message joins a campaign of the kit, under its label', () => {
  const message = `campaign: palestine\n${vigil.split('\n  - ')[1]!.replaceAll(/^ {4}/gm, '')}`;
  const { own, problems } = read({ 'messages/one.yaml': message });
  expect(problems.map(problemLine)).toEqual([]);
  expect(own?.additions[0]).toMatchObject({
    campaign: 'palestine',
    message: { id: 'come-and-stand' },
  });
  expect(faults({ 'messages/one.yaml': message.replace('palestine', 'palestin') })).toEqual([
    'messages/one.yaml:1:1: campaign: no campaign is called “palestin”; did you mean palestine?',
  ]);
});

test('an id that is there twice is told where', () => {
  expect(faults({ 'campaigns/a.yaml': vigil, 'campaigns/b.yaml': vigil })).toContain(
    'campaigns/b.yaml:1:1: id: “our-vigil” is there already, in campaigns/a.yaml',
  );
  expect(faults({ 'kit.yaml': kit, 'kit.json': '{}', 'campaigns/a.yaml': vigil }).join()).toContain(
    'there is kit.yaml already; keep one',
  );
});

test('a language that the kit does not have', () => {
  expect(read({ 'locales/kab.yaml': 'tag: kab\nname: Taqbaylit\n' }).own?.locales).toEqual([
    { tag: 'kab', name: 'Taqbaylit' },
  ]);
  expect(faults({ 'locales/ar.yaml': 'tag: ar\nname: x\n' })[0]).toContain(
    'ar is a language of the kit already',
  );
  expect(
    faults({ 'locales/kab.yaml': 'tag: kab\nname: x\nerrors: { label: x }\n' }).join('\n'),
  ).toContain('errors.unknownMessage: is missing');
});

test('a file kit.yaml whose every line is a comment leaves all as it is', () => {
  expect(faults({ 'kit.yaml': '# name: Our campaign\n', 'campaigns/a.yaml': vigil })).toEqual([]);
});

test('nothing is said of ids that may be in a file that could not be read', () => {
  const broken = vigil.replace('name: Our vigil', 'name: [');
  const found = faults({ 'kit.yaml': 'default: come-and-stand', 'campaigns/a.yaml': broken });
  expect(found.join('\n')).not.toContain('kit.yaml');
});

test('a file with thousands of mistakes is told briefly, and soon', () => {
  const keys = Array.from({ length: 18_000 }, (_, at) => `k${at}: 1`).join('\n');
  const begun = performance.now();
  const found = faults({ 'kit.yaml': keys });
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toBe('.: there are 17900 more problems');
  // Before keys were counted in one go, this took a hundred times as long and stopped the service.
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a file that is nested too deeply is told once', () => {
  expect(faults({ 'kit.yaml': `a: ${'['.repeat(9000)}${']'.repeat(9000)}` })).toEqual([
    expect.stringMatching(/^kit\.yaml:1:\d+: is nested too deeply$/),
  ]);
});

test('a file that grows without bound is refused', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: [*c,*c,*c,*c,*c,*c,*c,*c]',
  ].join('\n');
  expect(faults({ 'kit.yaml': bomb }).join()).toMatch(/alias/i);
});
