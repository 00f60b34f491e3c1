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

test('the eighth argument counts, one that is left out is undefined, and a ninth does not compile', () => {
  type Words = [a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h?: string];
  const last = latest((...all: Words) => `${all[7]}`);
  const seven = [1, 2, 3, 4, 5, 6, 7] as const;
  expect([
    last(...seven, 'h'),
    last(...seven, 'i'),
    last(...seven),
    last(...seven, undefined),
  ]).toEqual(['h', 'i', 'undefined', 'undefined']);
  // @ts-expect-error nine
  latest((...all: [1, 2, 3, 4, 5, 6, 7, 8, 9]) => all.length);
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
