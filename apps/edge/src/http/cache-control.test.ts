// The literal value for each kind of URL, and the edges of what a request can ask for.
import { expect, test } from 'vitest';
import { cacheControl, MAX_CACHE_SECONDS, MIN_CACHE_SECONDS } from './cache-control.ts';

const pinned = (browser: number, proxy = browser) =>
  `public, max-age=${browser}, s-maxage=${proxy}, stale-while-revalidate=86400, stale-if-error=2592000`;
const moving = (seconds: number) =>
  `public, max-age=${seconds}, s-maxage=${seconds}, stale-while-revalidate=3600, stale-if-error=86400`;

test.each([
  ['pinned', pinned(86_400, 604_800)],
  ['moving', moving(300)],
  ['error', 'public, max-age=60, s-maxage=60'],
  ['immutable', 'public, max-age=31536000, immutable'],
  ['page', 'no-cache'],
  ['never', 'no-store'],
] as const)('%s', (kind, value) => {
  expect(cacheControl(kind)).toBe(value);
});

test.each([
  [0, 300],
  [299, 300],
  [300, 300],
  [301, 301],
  [31_536_000, 31_536_000],
  [31_536_001, 31_536_000],
  [Number.MAX_SAFE_INTEGER, 31_536_000],
])('cacheSeconds=%d of a pinned URL gives %d', (requested, seconds) => {
  expect(cacheControl('pinned', undefined, requested)).toBe(pinned(seconds));
});

test.each([
  [1, MIN_CACHE_SECONDS],
  [86_401, MAX_CACHE_SECONDS.moving],
])('cacheSeconds=%d of default gives %d', (requested, seconds) => {
  expect(cacheControl('moving', undefined, requested)).toBe(moving(seconds));
});

test('an operator sets the times; a browser never keeps a badge for more than a day unasked', () => {
  const times = { pinned: 3600, moving: 10, error: 5 };
  expect(cacheControl('pinned', times)).toBe(pinned(3600));
  expect(cacheControl('moving', times)).toBe(moving(10));
  expect(cacheControl('error', times)).toBe('public, max-age=5, s-maxage=5');
  expect(cacheControl('pinned', { ...times, pinned: 1_000_000 })).toBe(pinned(86_400, 1_000_000));
});
