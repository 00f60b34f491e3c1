// The cache holds what it may, and forgets what was used least lately.
import { expect, test } from 'vitest';
import { Lru } from './lru.ts';

test('forgets the least lately used one first', () => {
  const cache = new Lru<string>(4000);
  for (const key of ['a', 'b', 'c']) cache.set(key, key, 250);
  expect(cache.get('a')).toBe('a');
  for (const key of ['d', 'e', 'f', 'g', 'h', 'i']) cache.set(key, key, 250);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBe('a');
  expect(cache.get('h')).toBe('h');
});

test('never holds more than its limit, whatever comes', () => {
  const cache = new Lru<number>(100_000);
  for (let i = 0; i < 5000; i++) {
    cache.set(`key ${i % 700}`, i, (i * 7919) % 9000);
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
  }
  expect(cache.size).toBeGreaterThan(5);
});

test('a value is replaced, not counted twice', () => {
  const cache = new Lru<number>(10_000);
  cache.set('a', 1, 100);
  const { bytes } = cache;
  cache.set('a', 2, 100);
  expect(cache.bytes).toBe(bytes);
  expect(cache.get('a')).toBe(2);
  cache.delete('a');
  expect([cache.size, cache.bytes]).toEqual([0, 0]);
});

test('one huge value does not push out all the others', () => {
  const cache = new Lru<number>(10_000);
  cache.set('small', 1, 100);
  cache.set('huge', 2, 9000);
  expect(cache.get('huge')).toBeUndefined();
  expect(cache.get('small')).toBe(1);
});
