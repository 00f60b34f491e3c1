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

test('an argument that is left out is another one', () => {
  const count = latest((...all: string[]) => all.length);
  expect([count('a'), count('a', 'b'), count('a')]).toEqual([1, 2, 1]);
});
