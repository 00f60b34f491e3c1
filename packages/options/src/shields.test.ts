// The static badge's path grammar: every rule of the documentation, and the corners in which dashes leave a choice.
import { describe, expect, test } from 'vitest';
import { MAX_CONTENT, parseStatic } from './shields.ts';

/** Content, label, message, colour. */
const cases: readonly [content: string, label: string, message: string, color: string][] = [
  // label, message and colour, separated by a dash
  ['build-passing-brightgreen', 'build', 'passing', 'brightgreen'],
  ['any_text-you_like-blue', 'any text', 'you like', 'blue'],
  ['any text-you like-blue', 'any text', 'you like', 'blue'],
  ['coverage-95%-orange', 'coverage', '95%', 'orange'],
  ['github-repo-blue', 'github', 'repo', 'blue'],
  ['LiCeNsE-mIt-blue', 'LiCeNsE', 'mIt', 'blue'],
  ['label-message-BrightGreen', 'label', 'message', 'BrightGreen'],
  // message and colour only
  ['just the message-8A2BE2', '', 'just the message', '8A2BE2'],
  ['just_the_message-8A2BE2', '', 'just the message', '8A2BE2'],
  ["'for the badge' style-20B2AA", '', "'for the badge' style", '20B2AA'],
  ['with a logo-grey', '', 'with a logo', 'grey'],
  ['v1.2.3-blue', '', 'v1.2.3', 'blue'],
  // underscores
  ['a_b-c_d-red', 'a b', 'c d', 'red'],
  ['a__b-c__d-red', 'a_b', 'c_d', 'red'],
  ['snake__case__name-ok-red', 'snake_case_name', 'ok', 'red'],
  ['a_b_c-d-red', 'a b c', 'd', 'red'],
  ['_lead-trail_-red', ' lead', 'trail ', 'red'],
  ['__lead-trail__-red', '_lead', 'trail_', 'red'],
  ['a___b-c-red', 'a__b', 'c', 'red'],
  ['a____b-c-red', 'a__b', 'c', 'red'],
  ['_-b-red', '_', 'b', 'red'],
  // double dashes
  ['best--license-Apache--2.0-blue', 'best-license', 'Apache-2.0', 'blue'],
  ['a--b-c', '', 'a-b', 'c'],
  ['a--b--c-blue', '', 'a-b-c', 'blue'],
  ['a--b-c--d-blue', 'a-b', 'c-d', 'blue'],
  ['a----b-c-blue', 'a--b', 'c', 'blue'],
  ['x86--64-yes-green', 'x86-64', 'yes', 'green'],
  ['2024--01--02-today-blue', '2024-01-02', 'today', 'blue'],
  // an odd number of dashes: the label is as short as can be, the message as long as can be
  ['a---b-blue', 'a', '-b', 'blue'],
  ['label-a---blue', 'label', 'a-', 'blue'],
  ['a-----b-blue', 'a', '--b', 'blue'],
  ['---1-blue', '', '-1', 'blue'],
  ['temperature---5-blue', 'temperature', '-5', 'blue'],
  // empty parts
  ['a--b', 'a', '', 'b'],
  ['label--blue', 'label', '', 'blue'],
  ['-message-blue', '', 'message', 'blue'],
  ['--blue', '', '', 'blue'],
  ['-blue', '', '', 'blue'],
  ['---blue', '', '-', 'blue'],
  ['----blue', '', '-', 'blue'],
  // colours, as they are written
  ['label-message-whitesmoke', 'label', 'message', 'whitesmoke'],
  ['label-message-rgb(123,123,123)', 'label', 'message', 'rgb(123,123,123)'],
  ['label-message-hsl(120,50%,50%)', 'label', 'message', 'hsl(120,50%,50%)'],
  ['label-message-9cf', 'label', 'message', '9cf'],
  ['label-message-#007fff', 'label', 'message', '#007fff'],
  ['label-message-abcdef', 'label', 'message', 'abcdef'],
  ['label-message-informational', 'label', 'message', 'informational'],
  ['label-message-a_b', 'label', 'message', 'a_b'],
  ['label-message-dark--blue', 'label', 'message', 'dark--blue'],
  ['all one color-red', '', 'all one color', 'red'],
  // other marks stay
  ['c++-17-blue', 'c++', '17', 'blue'],
  ['a/b-c/d-blue', 'a/b', 'c/d', 'blue'],
  ['a&b-c?d=e-blue', 'a&b', 'c?d=e', 'blue'],
  ['a.svg-b.png-blue', 'a.svg', 'b.png', 'blue'],
  ['100%-$5-blue', '100%', '$5', 'blue'],
  ['<b>-"q"-blue', '<b>', '"q"', 'blue'],
  ['a–b-c—d-blue', 'a–b', 'c—d', 'blue'],
  // other scripts
  ['فلسطين-وقف_إطلاق_النار_الآن-9e1b32', 'فلسطين', 'وقف إطلاق النار الآن', '9e1b32'],
  ['غزة--القدس-حرة-green', 'غزة-القدس', 'حرة', 'green'],
  ['فلسطین-جنگ_بندی-red', 'فلسطین', 'جنگ بندی', 'red'],
  ['שלום-עכשיו-blue', 'שלום', 'עכשיו', 'blue'],
  ['停火-现在-red', '停火', '现在', 'red'],
  ['🍉-🇵🇸-black', '🍉', '🇵🇸', 'black'],
];

test.each(cases)('%j', (content, label, message, color) => {
  expect(parseStatic(content)).toEqual({ label, message, color });
});

describe('what is no badge', () => {
  test.each(['', 'text', 'a_b', '-', 'a-', 'a-b-', 'a-b-c-d', 'label-message-blue.gif', 'a-b-1.5'])(
    '%j',
    (content) => {
      expect(parseStatic(content)).toBeUndefined();
    },
  );

  test(`more than ${MAX_CONTENT} characters`, () => {
    expect(parseStatic(`${'a'.repeat(MAX_CONTENT - 2)}-b`)).toBeDefined();
    expect(parseStatic(`${'a'.repeat(MAX_CONTENT - 1)}-b`)).toBeUndefined();
  });
});

// A grammar that tries every way to split these would take years for the longest: the test would not end.
test('any number of dashes is read, and gives dashes only', () => {
  const contents = Array.from({ length: MAX_CONTENT }, (_, at) => '-'.repeat(at + 1)).concat(
    Array.from({ length: MAX_CONTENT / 4 }, (_, at) => '-a--'.repeat(at + 1)),
  );
  for (const content of contents) {
    const { label = '', message = '', color = '' } = parseStatic(content) ?? {};
    expect(`${label}${message}${color}`).toMatch(/^[-a]*$/);
  }
});
