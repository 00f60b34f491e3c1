// Which of the four Han fonts a line takes, and that each has what its place writes with.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HanLibrary, hanOf, isHan } from './han.ts';

function library(...names: string[]): HanLibrary {
  const han = new HanLibrary();
  for (const name of names) {
    const packed = readFileSync(new URL(`../../assets/${name}.index`, import.meta.url));
    han.add(`${name}.index`, inflateRawSync(packed).toString());
  }
  return han;
}

describe('hanOf', () => {
  it.each([
    ['ja', '骨', 'jp'],
    ['ko-KR', '骨', 'kr'],
    ['zh-Hant', '骨', 'tc'],
    ['zh-TW', '骨', 'tc'],
    ['zh-HK', '骨', 'tc'],
    ['zh-Hans', '骨', 'sc'],
    ['zh', 'の', 'sc'],
    ['', '骨', 'sc'],
    ['en', '骨のカ', 'jp'],
    ['', '한국 骨', 'kr'],
    ['jam', '骨', 'sc'],
  ])('%s %s: %s', (lang, text, font) => expect(hanOf(lang, text)).toBe(font));
});

describe('HanLibrary', () => {
  it('asks for the index of the wanted font first, then of the others', () => {
    expect(library().find('jp', 0x9aa8)).toEqual({ asset: 'jp.index' });
    expect(library('kr').find('kr', 0x9aa8)).toMatchObject({
      slice: { name: expect.stringMatching(/^kr-\d+$/) },
    });
    // 们 is not in the Korean font: the next one is asked.
    expect(library('kr').find('kr', 0x4eec)).toEqual({ asset: 'jp.index' });
  });

  it('gives up when no font has it', () => {
    expect(library('sc', 'tc', 'jp', 'kr').find('sc', 0x3ffff)).toBeUndefined();
  });

  it.each([
    ['sc', '立即停火让援助进入加沙。“”'],
    ['tc', '立即停火讓援助進入加薩。「」'],
    ['jp', '今すぐ停戦を、ガザに支援を。ー・'],
    ['kr', '지금 휴전하라 가자에 구호를'],
  ] as const)('%s writes its language in few slices', (name, text) => {
    const han = library(name);
    const slices = new Set<string>();
    for (const character of text.replaceAll(' ', '')) {
      const found = han.find(name, character.codePointAt(0)!);
      expect(
        found && 'slice' in found && found.slice.has(character.codePointAt(0)!),
        character,
      ).toBe(true);
      if (found && 'slice' in found) slices.add(found.slice.name);
    }
    expect(slices.size).toBeLessThanOrEqual(10);
  });
});

describe('isHan', () => {
  it('knows ideographs, kana, Hangul and full-width forms from the rest', () => {
    expect([...'骨のカ한。！𠀀'].every((character) => isHan(character.codePointAt(0)!))).toBe(true);
    expect([...'aاक☮😀—'].some((character) => isHan(character.codePointAt(0)!))).toBe(false);
  });
});
