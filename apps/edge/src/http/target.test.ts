// The target of a request, from an address and out of its encoding.
import { expect, test } from 'vitest';
import { decodePath, splitTarget, targetOf } from './target.ts';

test.each([
  ['http://localhost:8787/', '/'],
  ['http://localhost/default?lang=ar', '/default?lang=ar'],
  ['https://[::1]:1/badge/a/b?x=1&y=//', '/badge/a/b?x=1&y=//'],
  ['http://localhost//evil.example/x', '//evil.example/x'],
  ['http://localhost/a#b', '/a'],
])('%s → %s', (url, target) => {
  expect(targetOf(url)).toBe(target);
});

test.each([
  ['/a', '/a', ''],
  ['/a?', '/a', ''],
  ['/a?b=c?d', '/a', 'b=c?d'],
])('%s splits at the first question mark', (target, path, query) => {
  expect(splitTarget(target)).toEqual({ path, query });
});

test.each([
  ['/a%20b', '/a b'],
  ['/a+b&c', '/a+b&c'],
  ['/%D8%BA%D8%B2%D8%A9', '/غزة'],
  ['/100%', '/100%'],
  ['/%zz+%41', '/%zz+A'],
  ['/%ff&%D8%BA', '/\ufffd&غ'],
  ['/%E0%A4%A', '/\ufffd%A'],
])('%s decodes to %s', (path, text) => {
  expect(decodePath(path)).toBe(text);
});
