// The cache keeps what is used and stays within its bound.
import { describe, expect, it } from 'vitest';
import { CacheBudget, GenerationCache } from './generation.ts';

const entry = (name: string, bytes = 10): { name: string; bytes: number } => ({ name, bytes });

describe('GenerationCache', () => {
  it('gives back what was set', () => {
    const cache = new GenerationCache<string, { name: string; bytes: number }>(
      new CacheBudget(1000),
    );
    cache.set('a', entry('A'));
    expect(cache.get('a')?.name).toBe('A');
    expect(cache.get('b')).toBeUndefined();
  });

  it('forgets what two generations did not use, and keeps what they did', () => {
    const cache = new GenerationCache<string, { name: string; bytes: number }>(
      new CacheBudget(200),
    );
    cache.set('used', entry('used'));
    cache.set('unused', entry('unused'));
    for (let i = 0; i < 40; i++) {
      cache.set(`filler ${i}`, entry('filler'));
      cache.get('used');
    }
    expect(cache.get('used')?.name).toBe('used');
    expect(cache.get('unused')).toBeUndefined();
  });

  it('never holds more than its bound, also when several caches share it', () => {
    const budget = new CacheBudget(1000);
    const caches = Array.from(
      { length: 5 },
      () => new GenerationCache<number, { bytes: number }>(budget),
    );
    for (let i = 0; i < 2000; i++) caches[i % 5]!.set(i, { bytes: 10 });
    let held = 0;
    for (let i = 0; i < 2000; i++) if (caches[i % 5]!.has(i)) held += 10;
    expect(held).toBeLessThanOrEqual(1000);
    expect(held).toBeGreaterThan(0);
  });
});
