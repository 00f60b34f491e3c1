// Which way texts and languages read.
import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { directionOfText, hasDirection } from './text-direction.ts';

describe('directionOfText', () => {
  it.each([
    ['Ceasefire now', 'ltr'],
    ['أوقفوا إطلاق النار', 'rtl'],
    ['הפסקת אש', 'rtl'],
    ['100% غزة', 'rtl'],
    ['🇵🇸 غزة now', 'rtl'],
    ['GitHub يدعم', 'ltr'],
    ['停火', 'ltr'],
    ['\u200F123', 'rtl'],
    ['𞤀𞤣𞤤', 'rtl'],
    ['٣ Ceasefire', 'ltr'],
    ['123', undefined],
    ['🍉', undefined],
    ['', undefined],
  ])('%s: %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ur', 'rtl'],
    ['ps-AF', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['he', 'rtl'],
    ['yi', 'rtl'],
    ['dv', 'rtl'],
    ['en', 'ltr'],
    ['zh-Hant', 'ltr'],
    ['xx', 'ltr'],
    ['ur-Aran', 'rtl'],
    ['not a tag', 'ltr'],
  ])('%s: %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe('hasDirection', () => {
  it('finds a letter of the direction anywhere', () => {
    expect(hasDirection('GitHub يدعم', 'rtl')).toBe(true);
    expect(hasDirection('GitHub', 'rtl')).toBe(false);
    expect(hasDirection('123 ٤٥', 'rtl')).toBe(false);
    expect(hasDirection('يدعم', 'ltr')).toBe(false);
  });
});
