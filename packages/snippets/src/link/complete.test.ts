// People type addresses without https://; what is no address stays as it is, to be told at its field.
import { expect, test } from 'vitest';
import { completeLink } from './complete.ts';

test.each([
  ['www.example.org/vigil', 'https://www.example.org/vigil'],
  [' example.org ', 'https://example.org'],
  ['example.org:8080/a?b=c#d', 'https://example.org:8080/a?b=c#d'],
  ['مثال.إختبار', 'https://مثال.إختبار'],
  ['someone@example.org', 'mailto:someone@example.org'],
  ['https://example.org', 'https://example.org'],
  ['http://example.org', 'http://example.org'],
  ['/act', '/act'],
  ['about', 'about'],
  ['act.html', 'act.html'],
  ['exa mple.org', 'exa mple.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['3.14', '3.14'],
  ['', ''],
])('%s → %s', (typed, meant) => expect(completeLink(typed)).toBe(meant));
