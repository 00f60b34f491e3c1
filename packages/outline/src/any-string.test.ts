// Whatever the string: a well-formed path, as wide as its parts, with its ink where it says, the same each time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNodeOutliner } from './node.ts';
import { draw, outliner, style } from './testing/draw.ts';
import { languages } from './testing/languages.ts';
import { boxOf, parsePath, pointsOf } from './testing/path.ts';

describe('any string', () => {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
        .map((codes) => String.fromCharCode(...codes)),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...Object.values(languages),
        '\u202E',
        '\u2067',
        '🇵🇸',
        '👨‍👩‍👧',
        '\uFE0F',
        '\u200D',
        '(',
        ')',
        ' ',
      ),
    },
  );

  it('is drawn: a well-formed path, as wide as its runs, inside its ink box, near its advance box', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 5 }),
        fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const),
        async (parts, direction) => {
          const text = parts.join('');
          const line = await draw(text, { direction });
          expect(() => parsePath(line.d)).not.toThrow();
          expect(line.advance).toBeGreaterThanOrEqual(0);
          let from = 0;
          for (const run of line.runs ?? [{ x: 0, advance: line.advance }]) {
            expect(run.x).toBeCloseTo(from, 6);
            from += run.advance;
          }
          expect(from).toBeCloseTo(line.advance, 6);
          expect(line.missing).toBeLessThanOrEqual(text.length);
          if (line.d === '') return;
          const box = boxOf(pointsOf(line.d).map(([x, y]) => [x * line.scale, y * line.scale]));
          expect(box.x0).toBeGreaterThanOrEqual(line.ink.x0 - 0.2);
          expect(box.x1).toBeLessThanOrEqual(line.ink.x1 + 0.2);
          expect(box.y0).toBeGreaterThanOrEqual(line.ink.y0 - 0.2);
          expect(box.y1).toBeLessThanOrEqual(line.ink.y1 + 0.2);
          // Marks may stand out of the advance box, by a few em at the most.
          expect(line.ink.x0).toBeGreaterThan(-5 * style.size);
          expect(line.ink.x1).toBeLessThan(line.advance + 5 * style.size);
          expect(Math.max(-line.ink.y0, line.ink.y1)).toBeLessThan(20 * style.size);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is drawn the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (text) => {
        const first = await draw(text);
        expect(outliner.outline(text, { style })).toEqual(first);
        const fresh = createNodeOutliner();
        await fresh.prepare(text);
        expect(fresh.outline(text, { style })).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});
