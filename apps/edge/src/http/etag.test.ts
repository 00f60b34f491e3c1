// Tags: strong in form, different for different texts, and compared as RFC 9110 says.
import { expect, test } from 'vitest';
import { hash32, matches, strongTag, Tag } from './etag.ts';

test('a tag is strong, and the same for the same text', () => {
  expect(strongTag('a')).toMatch(/^"\d+-\d+"$/);
  expect(strongTag('a')).toBe(strongTag('a'));
});

test('near texts have different tags', () => {
  const tags = new Set<string>();
  for (let i = 0; i < 50_000; i++) tags.add(strongTag(`svg\n1\n{"message":"build ${i}"}`));
  expect(tags.size).toBe(50_000);
  expect(strongTag('ab')).not.toBe(strongTag('ba'));
  expect(strongTag('')).not.toBe(strongTag('\0'));
});

const tagOf = (...texts: string[]) => String(texts.reduce((tag, text) => tag.add(text), new Tag()));

test('a tag of several texts tells where one ends, and can go on from a common beginning', () => {
  const tags = [
    tagOf('ab', 'c'),
    tagOf('a', 'bc'),
    tagOf('abc'),
    tagOf('abc', ''),
    tagOf('', 'abc'),
    tagOf(),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  const build = new Tag().add('1.0.0');
  expect(String(new Tag(build).add('a'))).toBe(tagOf('1.0.0', 'a'));
  expect(String(new Tag(build).add('b'))).toBe(tagOf('1.0.0', 'b'));
});

test('the hash is FNV-1a of 32 bits', () => {
  // Test vectors of the algorithm's authors.
  expect(hash32('')).toBe(0x811c9dc5);
  expect(hash32('a')).toBe(0xe40c292c);
  expect(hash32('foobar')).toBe(0xbf9cf968);
});

test.each([
  ['"x"', true],
  ['W/"x"', true],
  ['"a", "x"', true],
  ['"a",W/"x" , "b"', true],
  ['*', true],
  [' * ', true],
  ['"y"', false],
  ['x', false],
  ['"xx"', false],
  ['', false],
  [null, false],
  [undefined, false],
])('%j', (header, same) => {
  expect(matches(header, '"x"')).toBe(same);
});
