// Names of elements: those that a browser registers, and none that markup could be broken with.
import { expect, test } from 'vitest';
import { parseTagName } from './tag-name.ts';

test.each(['site-note', 'x-1', 'our-own-note2'])('%s is one', (name) => {
  expect(parseTagName(name)).toBe(name);
});

test.each([
  'note',
  'Site-note',
  '-note',
  'site-',
  'site note',
  'site-note><script',
  'font-face',
  'font-face-src',
  'annotation-xml',
  'a-'.padEnd(60, 'b'),
  '',
])('%j is none', (name) => {
  expect(parseTagName(name)).toBeUndefined();
});
