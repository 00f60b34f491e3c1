// The text colour that a ground gets, and colours on dark pages.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  color,
  contrast,
  darkPage,
  inks,
  liftedContrast,
  luminanceOf,
  shade,
  textContrast,
} from './color.ts';
import { palette } from './palette.ts';
import { passing } from './passing.ts';

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
  it('has a contrast of 4.5 on every ground', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { ground, luminance, ink } = shade(hex);
        expect(contrast(luminance, luminanceOf(ink))).toBeGreaterThanOrEqual(textContrast);
        expect(luminance).toBe(luminanceOf(ground));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['#fbf8f2', inks.dark],
    ['#44bb00', inks.dark],
    ['#ffa500', inks.dark],
    ['#dd4343', inks.light],
    ['#007acc', inks.light],
    ['#007ec6', inks.light],
    ['#9e1b32', inks.light],
    ['#555555', inks.light],
  ])('on %s is %s', (hex, ink) => {
    expect(shade(hex).ink).toBe(ink);
  });

  it('deepens a ground by the least that white text needs, and no other ground', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const { ground, ink } = shade(hex);
        const white = contrast(luminanceOf(hex), 1);
        const deeper = white >= 3 && white < textContrast;
        expect(ink === inks.light).toBe(white >= 3);
        expect(ground !== hex).toBe(deeper);
        const most = deeper ? textContrast + 0.15 : white;
        expect(contrast(luminanceOf(ground), 1)).toBeLessThanOrEqual(most);
      }),
    );
    expect(shade('#007acc').ground).toBe('#007acc');
    expect(shade('#007ec6')).toMatchObject({ hex: '#007ec6', ground: '#007cc2' });
  });

  it('reaches 7 on each of the kit’s own colours, on light and on dark pages', () => {
    const { line: _neverBehindText, ...grounds } = palette;
    const tooLow = Object.entries(grounds).flatMap(([name, { light, dark }]) =>
      [light, dark].flatMap(({ ground, luminance, ink }) => {
        const has = contrast(luminance, luminanceOf(ink));
        const better = passing(ground, ink, 7);
        return has < 7
          ? [
              `palette.ts: ${name}: text on ${ground} has a contrast of ${has.toFixed(2)}, needs 7; ${better} would do`,
            ]
          : [];
      }),
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
