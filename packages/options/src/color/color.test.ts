// The text colour that a ground gets, and colours on dark pages.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  color,
  contrast,
  darkPage,
  inkFor,
  inks,
  liftedContrast,
  luminanceOf,
  shade,
} from './color.ts';
import { palette } from './palette.ts';

const anyHex = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('luminance and contrast', () => {
  it('agree with the values that WCAG names', () => {
    expect(contrast(luminanceOf('#000000'), luminanceOf('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrast(luminanceOf('#777777'), luminanceOf('#ffffff'))).toBeCloseTo(4.48, 2);
  });
});

describe('text colour', () => {
  it('has a contrast of 4.5 on every ground, and of 7 wherever black or white has', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const ground = luminanceOf(hex);
        const got = contrast(ground, luminanceOf(inkFor(ground)));
        const best = Math.max(contrast(ground, 0), contrast(ground, 1));
        expect(got).toBeGreaterThanOrEqual(4.5);
        expect(got).toBeGreaterThanOrEqual(Math.min(best - 1e-9, 7));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the soft ink on light grounds, black on middling ones, white on dark ones', () => {
    expect(inkFor(luminanceOf('#fbf8f2'))).toBe(inks.dark);
    expect(inkFor(luminanceOf('#dd4343'))).toBe(inks.black);
    expect(inkFor(luminanceOf('#9e1b32'))).toBe(inks.light);
  });

  it('reaches 7 on each of the kit’s own colours, on light and on dark pages', () => {
    const { line: _neverBehindText, ...grounds } = palette;
    const tooLow = Object.entries(grounds).filter(([, { light, dark }]) =>
      [light, dark].some(({ luminance, ink }) => contrast(luminance, luminanceOf(ink)) < 7),
    );
    expect(tooLow).toEqual([]);
  });
});

describe('a colour on a dark page', () => {
  it('is seen there, whatever it is', () => {
    const page = luminanceOf(darkPage);
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(contrast(color(hex).dark.luminance, page)).toBeGreaterThanOrEqual(liftedContrast);
      }),
    );
  });

  it('is left alone when it was already seen', () => {
    expect(color('#9e1b32').dark).toEqual(shade('#9e1b32'));
    expect(color('#1b1714').dark.hex).not.toBe('#1b1714');
  });
});
