// Words are found by what they say, whatever their keys; what is kept has a bound, and so has a look-up.
import { describe, expect, it } from 'vitest';
import { CacheBudget } from './generation.ts';
import { Records } from './records.ts';
import { hashWord, type Word } from '../word.ts';
import { WordTable } from './word-table.ts';

const VARIANT = 7;

function word(text: string, advance = text.length): Word {
  const box = { x0: 1, x1: advance - 1, y0: -5, y1: 2 };
  return { text, variant: VARIANT, startX: 3, tail: ` 0${text}`, advance, missing: 0, ...box };
}

const keyOf = (text: string): number => hashWord(text, VARIANT);

function advanceOf(table: WordTable, text: string, key = keyOf(text), variant = VARIANT): number {
  const place = table.find(key, variant, text, 0, text.length);
  return place === -1 ? -1 : table.records.shape(place).advance;
}

describe('WordTable', () => {
  it('gives back all of a word', () => {
    const table = new WordTable(new CacheBudget(1e6));
    const { text: _text, variant: _variant, ...shape } = word('غزة', 900);
    expect(table.records.shape(table.add(keyOf('غزة'), word('غزة', 900)))).toEqual(shape);
    expect(table.records.shape(table.find(keyOf('غزة'), VARIANT, 'في غزة.', 3, 6))).toEqual(shape);
  });

  it('tells apart words of one key, of any length', () => {
    const texts = ['a', 'b', 'ab', 'ba', 'abc', '\u0001', 'a\u0000'];
    texts.push('twelve units', 'twelve unitz', 'more than twelve units', 'more than twelve unitz');
    for (const [i, text] of texts.slice(0, 8).entries()) {
      const table = new WordTable(new CacheBudget(1e6));
      table.add(5, word(text, 100 + i));
      for (const other of texts)
        expect(advanceOf(table, other, 5), `${text}/${other}`).toBe(other === text ? 100 + i : -1);
      expect(advanceOf(table, text, 5, VARIANT + 1)).toBe(-1);
    }
    const table = new WordTable(new CacheBudget(1e6));
    for (const [i, text] of texts.slice(-4).entries()) table.add(5, word(text, i));
    expect(texts.slice(-4).map((text) => advanceOf(table, text, 5))).toEqual([0, 1, 2, 3]);
    expect(advanceOf(table, 'more than twelve', 5)).toBe(-1);
  });

  it('keeps thousands', () => {
    const table = new WordTable(new CacheBudget(1e8));
    const texts = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
    for (const [i, text] of texts.entries()) table.add(keyOf(text), word(text, i));
    const right = texts.filter((text, i) => advanceOf(table, text) === i);
    expect(right.length).toBeGreaterThan(19_980);
    expect(texts.filter((text, i) => ![i, -1].includes(advanceOf(table, text)))).toEqual([]);
  });

  it('forgets what two generations did not use, and keeps what they did', () => {
    const table = new WordTable(new CacheBudget(40_000));
    table.add(keyOf('used'), word('used', 11));
    table.add(keyOf('unused'), word('unused', 12));
    for (let i = 0; i < 400; i++) {
      table.add(keyOf(`filler${i}`), word(`filler${i}`));
      expect(advanceOf(table, 'used')).toBe(11);
    }
    expect(advanceOf(table, 'unused')).toBe(-1);
    expect(table.records.size).toBeLessThan(100);
  });
});

describe('Records', () => {
  it('does not fill up with words whose keys are the same', () => {
    const records = new Records(1024);
    for (let i = 0; i < 10_000; i++) records.add(5, word(`w${i}`, i));
    expect(records.size).toBeLessThanOrEqual(16);
    expect(records.find(5, VARIANT, 'w9999', 0, 5)).toBeGreaterThanOrEqual(0);
  });

  it('holds one word for now', () => {
    const records = new Records(4);
    expect(records.shape(records.hold(word('now', 10))).advance).toBe(10);
    expect(records.shape(records.hold(word('then', 20))).advance).toBe(20);
    expect([records.size, records.find(0, VARIANT, 'then', 0, 4)]).toEqual([0, -1]);
  });
});
