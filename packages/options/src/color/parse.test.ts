// Colours as people write them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from './names.ts';
import { parseColor } from './parse.ts';

const hexOf = (given: string): string | undefined => parseColor(given)?.light.hex;

describe('parseColor', () => {
  it.each([
    ['brightgreen', '#44bb00'],
    ['success', '#44bb00'],
    ['critical', '#dd4343'],
    ['red', '#dd4343'],
    ['gray', '#555555'],
    ['blueviolet', '#8a2be2'],
    ['RebeccaPurple', '#663399'],
    ['abc', '#aabbcc'],
    ['#abc', '#aabbcc'],
    ['9E1B32', '#9e1b32'],
    [' #9e1b32 ', '#9e1b32'],
    ['rgb(158, 27, 50)', '#9e1b32'],
    ['rgb(158 27 50 / 100%)', '#9e1b32'],
    ['hsl(120, 100%, 25%)', '#008000'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['oklch(100% 0 0)', '#ffffff'],
  ])('reads %s as %s', (given, hex) => {
    expect(hexOf(given)).toBe(hex);
  });

  it('lays translucent colours over the page', () => {
    for (const given of ['00000080', '#0008', 'rgba(0,0,0,.502)', 'rgb(0 0 0 / 50.2%)']) {
      const { light, dark } = parseColor(given)!;
      expect(Number.parseInt(light.hex.slice(1, 3), 16)).toBeGreaterThan(0x70);
      expect(dark.luminance).toBeLessThan(light.luminance);
    }
    expect(hexOf('transparent')).toBe('#ffffff');
  });

  it.each([
    '',
    'reddish',
    '#12',
    '12345',
    'rgb(',
    'a(0a',
    'url(#a)',
    'red;fill:blue',
    '__proto__',
    'constructor',
    'currentcolor',
    '"/><script>',
    '\u0000',
    'x'.repeat(5000),
  ])('does not take %j', (given) => {
    expect(parseColor(given)).toBeUndefined();
  });

  it('gives colours of six digits or nothing, whatever looks like a colour function', () => {
    const number = fc.oneof(
      fc.constantFrom(
        'none',
        '0',
        '1e999',
        '-5',
        '120',
        '50%',
        '-1%',
        '.5',
        '1turn',
        'NaN',
        '300deg',
        '',
      ),
      fc.double().map(String),
    );
    const given = fc
      .tuple(
        fc.constantFrom(
          'rgb',
          'rgba',
          'hsl',
          'hsla',
          'hwb',
          'lab',
          'lch',
          'oklab',
          'oklch',
          'color',
          'x',
        ),
        fc.array(number, { maxLength: 5 }),
        fc.constantFrom(' ', ',', ', ', ' / '),
      )
      .map(([name, numbers, comma]) => `${name}(${numbers.join(comma)})`);
    fc.assert(
      fc.property(given, (text) => {
        const found = parseColor(text);
        const hexes = found ? [found.light.hex, found.dark.hex] : [];
        for (const hex of hexes) expect(hex).toMatch(/^#[\da-f]{6}$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same object for the same text, so that what follows from it can be kept', () => {
    expect(parseColor('teal')).toBe(parseColor('teal'));
  });

  it('has a value for every name of shields', () => {
    for (const [name, hex] of Object.entries(names)) expect(hexOf(name)).toBe(hex);
  });
});
