// Each question gets its own answer; one that comes too late, or twice, harms nobody.
import { expect, test } from 'vitest';
import { Questions } from './questions.ts';

test('answers find their questions in any order', async () => {
  const questions = new Questions<string>();
  const asked: number[] = [];
  const both = Promise.all([
    questions.ask((id) => asked.push(id), 1000),
    questions.ask((id) => asked.push(id), 1000),
  ]);
  questions.answer(asked[1]!, 'second');
  questions.answer(asked[0]!, 'first');
  questions.answer(asked[0]!, 'again');
  expect(await both).toEqual(['first', 'second']);
});

test('no answer in time is none', async () => {
  const questions = new Questions<string>();
  let asked = 0;
  expect(await questions.ask((id) => (asked = id), 5)).toBeUndefined();
  expect(() => questions.answer(asked, 'late')).not.toThrow();
});
