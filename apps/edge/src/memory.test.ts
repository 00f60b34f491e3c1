// Answers are kept from the second request on, until their time is over.
import { expect, test } from 'vitest';
import { answer } from './http/answer.ts';
import { Memory } from './memory.ts';

const kept = (body: string, until = Infinity) => ({
  answer: answer(200, {}, body),
  route: '/x',
  until,
});

test('keeps what is asked for twice, and not what comes once', () => {
  const memory = new Memory();
  memory.offer('/a', kept('a'), 0);
  expect(memory.recall('/a', 0)).toBeUndefined();
  memory.offer('/a', kept('a'), 0);
  expect(memory.recall('/a', 0)?.answer.body).toBe('a');
});

test('forgets when the time is over', () => {
  const memory = new Memory();
  for (let i = 0; i < 2; i++) memory.offer('/a', kept('a', 1000), 0);
  expect(memory.recall('/a', 999)).toBeDefined();
  expect(memory.recall('/a', 1000)).toBeUndefined();
});

test('a flood of targets that come once leaves the known ones alone', () => {
  const memory = new Memory();
  for (let i = 0; i < 2; i++) memory.offer('/known', kept('known'), 0);
  for (let i = 0; i < 100_000; i++) memory.offer(`/once/${i}`, kept('x'.repeat(2000)), 0);
  expect(memory.recall('/known', 0)?.answer.body).toBe('known');
});

test('keeps the bytes of an answer, not the buffer that they are a part of', () => {
  const memory = new Memory();
  const large = new Uint8Array(100_000).fill(7);
  const offered = { ...kept(''), answer: answer(200, {}, large.subarray(50, 60)) };
  for (let i = 0; i < 2; i++) memory.offer('/bytes', offered, 0);
  const body = memory.recall('/bytes', 0)!.answer.body as Uint8Array;
  expect([...body]).toEqual(Array.from({ length: 10 }, () => 7));
  expect(body.buffer.byteLength).toBe(10);
});

test('after the host’s data have changed nothing of before is answered, nor kept when it comes late', () => {
  const memory = new Memory();
  for (let i = 0; i < 2; i++) memory.offer('/a', kept('old'), memory.generation);
  const begun = memory.generation;
  memory.clear();
  expect(memory.recall('/a', 0)).toBeUndefined();
  for (let i = 0; i < 3; i++) memory.offer('/a', kept('old'), begun);
  expect(memory.recall('/a', 0)).toBeUndefined();
});

test('what is remembered by a key is made once, and again after a change', () => {
  const memory = new Memory();
  let made = 0;
  const count = memory.remembered((key: string) => `${key}${++made}`);
  expect([count('a'), count('a'), count('b')]).toEqual(['a1', 'a1', 'b2']);
  memory.clear();
  expect(count('a')).toBe('a3');
});
