// Waits between tries: none at first, doubled up to a bound, and none again after a quiet while.
import { expect, test } from 'vitest';
import { Backoff } from './backoff.ts';

test('waits longer with each failure, up to the bound', () => {
  const backoff = new Backoff({ first: 100, max: 1000 });
  expect(Array.from({ length: 7 }, (_, n) => backoff.failed(n))).toEqual([
    0, 100, 200, 400, 800, 1000, 1000,
  ]);
});

test('begins again after a quiet while', () => {
  const backoff = new Backoff({ quiet: 5000 });
  expect([0, 1, 2, 5002, 10_003].map((now) => backoff.failed(now))).toEqual([0, 100, 200, 400, 0]);
});
