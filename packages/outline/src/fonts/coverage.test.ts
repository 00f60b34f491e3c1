// Coverage: what the generating script writes is what the engine reads.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCoverage } from '../../scripts/ranges.ts';
import { Coverage } from './coverage.ts';

describe('Coverage', () => {
  it('has exactly the code points that were written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 }),
        (codes) => {
          const sorted = codes.toSorted((a, b) => a - b);
          const coverage = new Coverage(encodeCoverage(sorted));
          for (const code of sorted) {
            expect(coverage.has(code)).toBe(true);
            expect(coverage.has(code + 1)).toBe(codes.includes(code + 1));
            expect(coverage.has(code - 1)).toBe(codes.includes(code - 1));
          }
        },
      ),
    );
  });

  it('reads stretches', () => {
    const coverage = new Coverage('k.3 5');
    expect([19, 20, 22, 23, 27, 28, 29].map((code) => coverage.has(code))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
