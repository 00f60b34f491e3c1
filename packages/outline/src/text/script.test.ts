// Scripts of characters and of the characters that scripts share.
import { describe, expect, it } from 'vitest';
import { joins, resolveScripts, scriptOf } from './script.ts';

const resolve = (text: string): string =>
  resolveScripts(
    [...text].map((c) => scriptOf(c.codePointAt(0)!)),
    [...text],
  ).join(' ');

describe('scriptOf', () => {
  it.each([
    ['a', 'Latn'],
    ['я', 'Cyrl'],
    ['ω', 'Grek'],
    ['ہ', 'Arab'],
    ['ש', 'Hebr'],
    ['骨', 'Hani'],
    ['の', 'Hira'],
    ['カ', 'Kana'],
    ['한', 'Hang'],
    ['ⴰ', 'Tfng'],
    ['አ', 'Ethi'],
    ['1', 'Zyyy'],
    ['!', 'Zyyy'],
    ['\u0301', 'Zyyy'],
    ['\u{10fffd}', 'Zzzz'],
  ])('%s is %s', (character, script) => expect(scriptOf(character.codePointAt(0)!)).toBe(script));
});

describe('resolveScripts', () => {
  it('gives shared characters the script before them', () => {
    expect(resolve('a1я1')).toBe('Latn Latn Cyrl Cyrl');
  });
  it('gives shared characters at the start the script after them', () => {
    expect(resolve('«я»')).toBe('Cyrl Cyrl Cyrl');
  });
  it('takes Latin where nothing says more', () => {
    expect(resolve('12!')).toBe('Latn Latn Latn');
  });
  it('gives a closing bracket the script of its opening one', () => {
    expect(resolve('ا(a)ب')).toBe('Arab Arab Latn Arab Arab');
    expect(resolve('a[ا(b)]')).toBe('Latn Latn Arab Arab Latn Arab Latn');
  });
  it('is not confused by brackets that never open or close', () => {
    expect(resolve('a)]')).toBe('Latn Latn Latn');
    expect(resolve('(((a')).toBe('Latn Latn Latn Latn');
  });
});

describe('joins', () => {
  it('knows the scripts that space would tear', () => {
    expect(['Arab', 'Deva', 'Latn', 'Hebr', 'Thai'].map(joins)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
