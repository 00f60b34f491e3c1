// What came before is known; what is kept in its place has a bound.
import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

describe('Seen', () => {
  it('knows what came before', () => {
    const seen = new Seen(8);
    expect(seen.again(5)).toBe(false);
    expect(seen.again(6)).toBe(false);
    expect(seen.again(5)).toBe(true);
    expect(seen.again(6)).toBe(true);
  });

  it('knows two that share a place and come in turns', () => {
    const seen = new Seen(8);
    const turns = [1, 5, 1, 5, 1, 5].map((hash) => seen.again(hash));
    expect(turns).toEqual([false, false, true, true, true, true]);
  });

  it('forgets the oldest when more share a place', () => {
    const seen = new Seen(8);
    for (const hash of [1, 5, 9]) seen.again(hash);
    expect([5, 9].map((hash) => seen.again(hash))).toEqual([true, true]);
    expect(seen.again(1)).toBe(false);
  });
});
