// Lines of real READMEs, in each markup that they are written in: their badges are found, and their look is told.
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { badgesIn, commonLook } from './readme-badges.ts';

test.each([
  [
    'Markdown',
    '[![CI](https://img.shields.io/badge/build-passing-brightgreen?style=for-the-badge)](https://ci.example) ![x](https://img.shields.io/badge/MIT-blue.svg?style=for-the-badge&labelColor=000)',
    [
      { style: 'for-the-badge', color: 'brightgreen' },
      { style: 'for-the-badge', color: 'blue', labelColor: '000' },
    ],
  ],
  [
    'HTML',
    '<a href="https://a.example/"><img src="https://img.shields.io/static/v1?label=a&amp;message=b&amp;color=%239e1b32&amp;style=flat-square" alt=""></a>',
    [{ style: 'flat-square', color: '#9e1b32' }],
  ],
  [
    'reStructuredText',
    '.. image:: https://img.shields.io/pypi/v/django?colorA=555&colorB=green\n   :target: https://pypi.org/project/django',
    [{ color: 'green', labelColor: '555' }],
  ],
  ['GitHub’s own', '![t](https://github.com/a/b/actions/workflows/test.yml/badge.svg)', [{}]],
  ['no badge', 'A [site](https://example.org) and ![a picture](https://example.org/a.png).', []],
  ['what cannot be read', '![x](https://img.shields.io/badge/100%-ok-notacolour)', [{}]],
])('%s', (_, text, looks) => {
  expect(badgesIn(text)).toEqual(looks);
});

test('the look of a row is what most of its badges have; one that names no style is flat', () => {
  expect(commonLook(badgesIn('nothing'))).toEqual({});
  expect(
    commonLook([
      { style: 'flat-square', color: 'blue' },
      { color: 'green' },
      { style: 'flat-square', color: 'blue', labelColor: '000' },
    ]),
  ).toEqual({ style: 'flat-square', color: 'blue', labelColor: '000' });
  expect(commonLook([{ color: 'green' }, {}])).toEqual({ style: 'flat', color: 'green' });
});

test('no text whatever throws', () => {
  assert(
    property(string(), (text) => {
      commonLook(badgesIn(`https://img.shields.io/badge/${text}`));
    }),
  );
});
