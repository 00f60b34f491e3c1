// The fast path's sorting of characters, held against the bidi classes that it spares itself.
import { describe, expect, it } from 'vitest';
import { bidiClass } from './bidi.ts';
import {
  ARABIC_DIGIT,
  DIGIT,
  FIRST_LETTER,
  FIRST_MARK,
  OTHER,
  SHARED,
  classOf,
  fastScripts,
} from './classes.ts';

const all = Array.from({ length: 0x10000 }, (_, code) => ({
  code,
  kind: classOf(code),
  bidi: bidiClass(String.fromCharCode(code)),
}));

describe('classOf', () => {
  it('shares only characters that are neutral or weak', () => {
    const shared = all.filter(({ kind }) => kind === SHARED);
    expect(shared.length).toBeGreaterThan(100);
    expect(
      shared.filter(({ bidi }) => !['ON', 'CS', 'ES', 'ET', 'NSM', 'WS'].includes(bidi)),
    ).toEqual([]);
  });
  it('calls letters only what is strong in the direction of its script', () => {
    for (const { code, kind, bidi } of all) {
      if (kind < FIRST_LETTER || kind >= FIRST_MARK) continue;
      const { rtl } = fastScripts[kind - FIRST_LETTER]!;
      expect(rtl ? bidi === 'R' || bidi === 'AL' : bidi === 'L', code.toString(16)).toBe(true);
    }
  });
  it('calls marks what has no direction of its own to give, and digits what is a number', () => {
    expect(
      all.filter(
        ({ code, kind, bidi }) =>
          kind >= FIRST_MARK &&
          kind < 255 &&
          bidi !== 'NSM' &&
          code !== 0x60c &&
          code !== 0x61b &&
          code !== 0x61f,
      ),
    ).toEqual([]);
    expect(
      all.filter(
        ({ kind, bidi }) =>
          (kind === DIGIT || kind === ARABIC_DIGIT) && bidi !== 'EN' && bidi !== 'AN',
      ),
    ).toEqual([]);
  });
  it('takes the letters that messages are written with, and nothing that needs more care', () => {
    for (const letter of 'azÉßяґΩάغزةکگےںשלום')
      expect(classOf(letter.charCodeAt(0)), letter).toBeGreaterThanOrEqual(FIRST_LETTER);
    for (const other of '\u00A0\u00AD\u200F\u202E\u2066\uD83C\uFE0F한骨क')
      expect(classOf(other.charCodeAt(0))).toBe(OTHER);
  });
});
