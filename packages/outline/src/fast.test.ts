// The fast path draws what the whole path draws.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeOutliner } from './node.ts';
import type { Outliner } from './outliner.ts';
import { LineScan } from './scan.ts';

let outliner: Outliner;
const isFast = (text: string, direction: 'auto' | 'ltr' | 'rtl'): boolean =>
  new LineScan().read(text, direction);
const style = { size: 11, weight: 600 };

const alphabets = [
  'AVToabcfiéÿ0123456789 -–.,:!?()[]«»%&/“”',
  'АБвгдеёяі0123456789 -–.,:!?()[]«»',
  'ΑΒγδεώ0123456789 -.,:!?()',
  '\u0301ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإپچگڤکیےںہھ،؛؟\u064B\u064E\u0650\u0651 !.:()«»-0123456789٠١٢۴۵۶',
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת\u05B8\u05BC 0123456789 !.:()-',
];
const texts = fc.oneof(
  ...alphabets.map((letters) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join('')),
  ),
);

beforeAll(async () => {
  outliner = createNodeOutliner();
  await Promise.all([...alphabets, 'a ⁠'].map((text) => outliner.prepare(text)));
});

describe('drawFast', () => {
  it('agrees with the whole path on every line that it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const),
        fc.constantFrom(0, 1.1),
        (text, direction, letterSpacing) => {
          if (text === '' || !isFast(text, direction)) return;
          taken++;
          const options = { style, direction, letterSpacing };
          const fast = outliner.outline(text, options);
          // A word joiner at the end, which is not drawn and has no direction, is not for the fast path.
          expect(isFast(`${text}\u2060`, direction)).toBe(false);
          const whole = outliner.outline(`${text}\u2060`, options);
          const { runs: _fastRuns, ...fastRest } = fast;
          const { runs: _wholeRuns, ...wholeRest } = whole;
          expect(fastRest).toEqual(wholeRest);
        },
      ),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('takes the lines that badges mostly have', () => {
    for (const text of [
      'Ceasefire Now',
      'أوقفوا إطلاق النار الآن',
      'غزة، 2026 !',
      'Свободу Палестине',
      'חופש',
      'مُحَمَّد',
      '',
    ]) {
      expect(isFast(text, 'auto'), text).toBe(true);
    }
  });

  it('leaves alone what needs bidi, shaping across fonts, or pictures', () => {
    for (const text of [
      'Gaza غزة',
      'غزة-2026',
      '🍉',
      'a\u202Eb',
      'नमस्ते',
      '停火',
      '12٣',
      '\u064Ba',
      'a'.repeat(501),
    ]) {
      expect(isFast(text, 'auto'), text).toBe(false);
    }
    expect(isFast('Gaza!', 'rtl')).toBe(false);
    expect(isFast('غزة!', 'ltr')).toBe(false);
  });
});
