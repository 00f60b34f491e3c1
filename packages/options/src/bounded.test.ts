import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';

test('a full map lets its oldest entry go', () => {
  const map = bounded<string, number>(2);
  map.set('a', 1).set('b', 2).set('c', 3);
  expect([...map]).toEqual([
    ['b', 2],
    ['c', 3],
  ]);
});

test('a key that is there already pushes nothing out', () => {
  const map = bounded<string, number>(2);
  map.set('a', 1).set('b', 2).set('b', 3);
  expect([...map]).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});

test('an undefined key counts as any other', () => {
  const map = bounded<undefined | string, number>(1);
  map.set(undefined, 1).set('a', 2);
  expect([...map]).toEqual([['a', 2]]);
});
