// Every script that the kit promises, and letter forms that follow the language.
import { describe, expect, it } from 'vitest';
import { draw } from './testing/draw.ts';
import { languages } from './testing/languages.ts';
import { parsePath } from './testing/path.ts';
import type { Outline } from './types.ts';

const contours = (line: Outline): number =>
  parsePath(line.d).filter(({ name }) => name === 'z').length;

describe('every script', () => {
  it.each(Object.entries(languages))('%s: no character is missing', async (_, text) => {
    const line = await draw(text);
    expect(line.missing).toBe(0);
    expect(line.runs?.map(({ font }) => font) ?? []).not.toContain('missing');
    expect(line.advance).toBeGreaterThan(20);
    expect(line.d.length).toBeGreaterThan(100);
  });
});

describe('languages', () => {
  it.each([
    ['mk', 'bg', 'боб'],
    ['ru', 'sr', 'бгдпт'],
    ['ar', 'ur', 'ہ۴۶۷'],
    ['ar', 'sd', 'سلامۿ م۶'],
    ['en', 'ro', 'şţ'],
    ['ja', 'zh-Hans', '骨直'],
    ['zh-Hant', 'zh-Hans', '骨'],
    ['ko', 'ja', '海'],
  ])('%s and %s write %s in their own ways', async (one, other, text) => {
    const first = await draw(text, { lang: one });
    const second = await draw(text, { lang: other });
    expect(first.missing + second.missing).toBe(0);
    expect(first.d).not.toBe(second.d);
  });

  it('Turkish keeps the dot of i after f', async () => {
    expect(contours(await draw('fi', { lang: 'tr' }))).toBe(3);
  });
});
