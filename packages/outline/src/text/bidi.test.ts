// Embedding levels beyond the BMP, emoji as neutrals, visual order, and isolation.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bidiClass, isolate, levels, reorder, standIn } from './bidi.ts';

describe('standIn', () => {
  it('keeps one unit for each code point, with the bidi class of each', () => {
    const astral = fc
      .integer({ min: 0x10000, max: 0x1ffff })
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(astral, (character) => {
        const stand = standIn(character, false);
        expect(stand).toHaveLength(1);
        expect(bidiClass(stand)).toBe(bidiClass(character));
      }),
      { numRuns: 2000 },
    );
  });

  it('sees Adlam, a right-to-left script beyond the BMP, which bidi-js alone takes for Latin', () => {
    expect(levels(standIn('𞤀', false), 'auto').base).toBe(1);
  });

  it('sees a flag as neutral, so that Arabic after it still runs right to left', () => {
    expect(levels(`${standIn('🇵🇸', true)} غزة`, 'auto').base).toBe(1);
    expect(levels(`${standIn('🇵🇸', true)} Gaza`, 'auto').base).toBe(0);
  });
});

describe('levels', () => {
  it.each([
    ['abc', 'auto', 0, '000'],
    ['ابج', 'auto', 1, '111'],
    ['ab اب', 'ltr', 0, '00011'],
    ['اب 12', 'auto', 1, '11122'],
    ['اب (ab)', 'auto', 1, '1111221'],
    ['a\u2067ب\u2069c', 'auto', 0, '00100'],
  ] as const)('%j %s', (text, direction, base, wanted) => {
    const result = levels(text, direction);
    expect(result.base).toBe(base);
    expect([...result.levels].join('')).toBe(wanted);
  });
});

const show = (text: string, numbers: string): string =>
  reorder([...text].map((name, i) => ({ name, level: Number(numbers[i]) })))
    .map(({ name }) => name)
    .join('');

describe('reorder', () => {
  it('follows rule L2', () => {
    expect(show('abcdef', '000000')).toBe('abcdef');
    expect(show('ABCDEF', '111111')).toBe('FEDCBA');
    expect(show('abCDEf', '001110')).toBe('abEDCf');
    expect(show('AB12CD', '112211')).toBe('DC12BA');
    expect(show('ab', '22')).toBe('ab');
  });

  it('loses and doubles nothing', () => {
    const levelList = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
    fc.assert(
      fc.property(levelList, (numbers) => {
        const items = numbers.map((level, i) => ({ level, i }));
        expect(new Set(reorder(items).map(({ i }) => i)).size).toBe(numbers.length);
      }),
    );
  });
});

describe('isolate', () => {
  it('stops an override from reaching what follows', () => {
    const open = levels('a\u202Exyzbc', 'ltr').levels;
    expect([...open].slice(-2)).toEqual([1, 1]);
    const text = `a${isolate('\u202Exyz')}bc`;
    expect([...levels(text, 'ltr').levels].slice(-2)).toEqual([0, 0]);
  });

  it('lets no text leave the levels after it changed', () => {
    const control = fc.constantFrom(
      ...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069aا1 (',
    );
    fc.assert(
      fc.property(fc.array(control, { maxLength: 30 }), (parts) => {
        const text = `a ${isolate(parts.join(''))} bc`;
        expect([...levels(text, 'ltr').levels].slice(-3)).toEqual([0, 0, 0]);
      }),
    );
  });
});
