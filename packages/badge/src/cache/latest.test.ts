import { expect, test } from 'vitest';
import { latest } from './latest.ts';

test('computes once for the same arguments in a row', () => {
  const asked: string[] = [];
  const join = latest((a: string, b?: string) => {
    asked.push(`${a}${b}`);
    return `${a}${b}`;
  });
  expect([join('a', 'b'), join('a', 'b'), join('a', 'c'), join('a', 'b')]).toEqual([
    'ab',
    'ab',
    'ac',
    'ab',
  ]);
  expect(asked).toEqual(['ab', 'ac', 'ab']);
});

test('the seventh argument counts, and one that is left out is undefined', () => {
  const last = latest((...all: (string | undefined)[]) => `${all[6]}`);
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect([last(...six, 'g'), last(...six, 'h'), last(...six), last(...six, undefined)]).toEqual([
    'g',
    'h',
    'undefined',
    'undefined',
  ]);
});

test('an answer that throws is not kept', () => {
  const fail = latest((word: string) => {
    if (word === 'no') throw new Error(word);
    return word;
  });
  expect(fail('yes')).toBe('yes');
  for (const _ of [1, 2]) expect(() => fail('no')).toThrow('no');
  expect(fail('yes')).toBe('yes');
});
