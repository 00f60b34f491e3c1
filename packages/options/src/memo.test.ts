// Answers are computed once, and memory stays bounded.
import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('computes an answer once, undefined too', () => {
  const asked: string[] = [];
  const length = memo((key) => {
    asked.push(key);
    return key === 'nothing' ? undefined : key.length;
  });
  expect([length('ar'), length('ar'), length('nothing'), length('nothing')]).toEqual([
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['ar', 'nothing']);
});

test('forgets when full, and never keeps a long key', () => {
  let computed = 0;
  const count = memo(() => ++computed, 2);
  const long = 'x'.repeat(65);
  for (const key of ['a', 'b', 'a', 'b']) count(key);
  expect(computed).toBe(2);
  for (const key of ['c', 'a']) count(key);
  expect(computed).toBe(4);
  for (const key of [long, long]) count(key);
  expect(computed).toBe(6);
});
