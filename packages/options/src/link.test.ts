// Links that an image may carry, and those of a site's own.
import { expect, test } from 'vitest';
import { parseLink, parseSiteLink } from './link.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://EXAMPLE.org/a b', 'http://example.org/a%20b'],
  ['mailto:someone@example.org', 'mailto:someone@example.org'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['mailto:', undefined],
  ['//example.org/x', undefined],
  ['/act', undefined],
  ['act.html', undefined],
  ['example.org', undefined],
  ['https://[', undefined],
  ['', undefined],
])('%s as a link', (given, href) => {
  expect(parseLink(given)).toBe(href);
});

test.each([
  ['https://example.org/a?b#c', true],
  ['mailto:someone@example.org', true],
  ['/act', true],
  ['/', true],
  ['//example.org/x', false],
  ['/\\example.org', false],
  ['/a\tb', false],
  ['act.html', false],
  ['#act', false],
  ['javascript:alert(1)', false],
])('%s as a link of the site: %s', (given, is) => {
  expect(parseSiteLink(given) !== undefined).toBe(is);
});
