// The engine as its users see it: directions, shaping, emoji, assets, limits.
import { describe, expect, it } from 'vitest';
import { createNodeOutliner, nodeRuntime } from './node.ts';
import { createOutliner, type PrepareOptions } from './outliner.ts';
import { draw, outliner, style } from './testing/draw.ts';
import { parsePath, pointsOf } from './testing/path.ts';
import { MAX_GRAPHEMES, PICTURE_UNITS } from './types.ts';

const pathIn = (weight: number): string =>
  outliner.outline('abc', { style: { size: 20, weight } }).d;

describe('direction', () => {
  it('puts Arabic from right to left, and a number in it from left to right', async () => {
    const line = await draw('عام 2026 abc');
    expect(line.direction).toBe('rtl');
    expect(line.runs!.map(({ text }) => text.trim()).filter(Boolean)).toEqual([
      'abc',
      '2026',
      'عام',
    ]);
  });

  it('mirrors brackets in right-to-left text', async () => {
    const rtl = pointsOf((await draw('(', { direction: 'rtl' })).d).map(([x, y]) => [
      Math.round(x),
      Math.round(y),
    ]);
    const other = pointsOf((await draw(')', { direction: 'ltr' })).d).map(([x, y]) => [
      Math.round(x),
      Math.round(y),
    ]);
    expect(rtl).toEqual(other);
  });

  it('does not let an override reach past the text: what is drawn next is what it is alone', async () => {
    const alone = await draw('abc');
    await draw('\u202E\u2067abc');
    expect(await draw('abc')).toEqual(alone);
    expect((await draw('\u202Eabc')).d).not.toBe(alone.d);
  });
});

describe('shaping', () => {
  it('joins Arabic letters, and letter spacing does not part them', async () => {
    const joined = await draw('سلام');
    const apart = await Promise.all([...'سلام'].map((letter) => draw(letter)));
    expect(joined.advance).toBeLessThan(apart.reduce((sum, { advance }) => sum + advance, 0) * 0.9);
    expect((await draw('سلام', { letterSpacing: 3 })).advance).toBe(joined.advance);
  });

  it('kerns', async () => {
    const [pair, a, v] = [await draw('AV'), await draw('A'), await draw('V')];
    expect(pair.advance).toBeLessThan(a.advance + v.advance - 0.1);
  });

  it('spaces letters where that is wanted, between clusters and not after the last', async () => {
    const [plain, spaced] = [await draw('abcd'), await draw('abcd', { letterSpacing: 2 })];
    expect(spaced.advance - plain.advance).toBeCloseTo(6, 1);
    const combining = [await draw('x̂ŷ'), await draw('x̂ŷ', { letterSpacing: 2 })];
    expect(combining[1]!.advance - combining[0]!.advance).toBeCloseTo(2, 1);
  });

  it('puts marks over their letters, also beside one another', async () => {
    const bare = await draw('محمد');
    const marked = await draw('مُحَمَّدٌ');
    expect(marked.advance).toBeCloseTo(bare.advance, 0);
    expect(marked.ink.y0).toBeLessThan(bare.ink.y0 - 1);
  });

  it('draws the three weights that Latin has, and the nearest one to any other', async () => {
    for (const weight of [400, 600, 700]) await outliner.prepare('abc', { weight });
    expect(new Set([400, 600, 700].map(pathIn)).size).toBe(3);
    expect(pathIn(450)).toBe(pathIn(400));
    expect(pathIn(900)).toBe(pathIn(700));
  });
});

describe('emoji', () => {
  it('are pictures, in place and inside the advance', async () => {
    const line = await draw('a 🍉 🇵🇸');
    expect(line.pictures).toHaveLength(2);
    expect(line.missing).toBe(0);
    for (const { x, y, size, body } of line.pictures) {
      expect(x).toBeGreaterThan(0);
      expect(x + size).toBeLessThanOrEqual(line.advance);
      expect(y).toBeLessThan(0);
      expect(size).toBeCloseTo(22, 5);
      expect(body).toMatch(/^</);
    }
    expect(PICTURE_UNITS).toBe(36);
  });

  it.each(['👨‍👩‍👧‍👦', '👍🏿', '1️⃣', '🏳️‍🌈', '🇿🇦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '🫶🏽'])('%s is one picture', async (text) => {
    const line = await draw(text);
    expect(line.pictures).toHaveLength(1);
    expect(line.d).toBe('');
  });

  it('are text where the text says so', async () => {
    for (const text of ['❤', '❤\uFE0E', '☮', '✌\uFE0E']) {
      const line = await draw(text);
      expect(line.pictures, text).toHaveLength(0);
      expect(line.missing).toBe(0);
      expect(line.d).not.toBe('');
    }
  });

  it('show their parts when no picture shows the whole', async () => {
    expect((await draw('🍉\u200D🇵🇸')).pictures).toHaveLength(2);
    expect((await draw('🇦🇦')).missing).toBe(0);
  });

  it('keep their place in right-to-left text', async () => {
    const line = await draw('🇵🇸 غزة');
    expect(line.direction).toBe('rtl');
    expect(line.pictures[0]!.x).toBeGreaterThan(line.advance / 2);
  });
});

describe('what no font has', () => {
  it('is an empty box for each cluster, and is counted', async () => {
    const line = await draw('a\u{10fffd}b\u{10fffc}');
    expect(line.missing).toBe(2);
    const box = await draw('\u{10fffd}');
    expect(parsePath(box.d).filter(({ name }) => name === 'z')).toHaveLength(2);
    expect(box.ink.y0).toBeLessThan(-style.size / 2);
  });

  it('is also what was not loaded; then it comes right once it is', async () => {
    const fresh = createNodeOutliner();
    expect(fresh.outline('ক্ষ', { style }).missing).toBeGreaterThan(0);
    expect(fresh.outline('abc', { style }).missing).toBeGreaterThan(0);
    expect(fresh.outline('abc', { style })).toMatchObject({
      complete: false,
      lacks: ['latin-600.font'],
    });
    await Promise.all([fresh.prepare('ক্ষ'), fresh.prepare('abc')]);
    expect(fresh.outline('ক্ষ', { style }).missing).toBe(0);
    expect(fresh.outline('abc', { style })).toEqual(await draw('abc'));
  });
});

/** What a fresh engine loads for a text. */
async function loadedFor(text: string, options?: PrepareOptions): Promise<string[]> {
  const runtime = nodeRuntime();
  const loaded: string[] = [];
  const load = (asset: string) => {
    loaded.push(asset);
    return runtime.load(asset);
  };
  await createOutliner({ ...runtime, load }).prepare(text, options);
  return loaded;
}

describe('assets', () => {
  it('are loaded as a text needs them, and no others', async () => {
    expect(await loadedFor('Ceasefire')).toEqual(['latin-600.font']);
    expect(await loadedFor('Ceasefire now', { weight: 400 })).toEqual(['latin-400.font']);
    expect(await loadedFor('غزة')).toEqual(['arabic-600.font']);
    expect(await loadedFor('停火')).toEqual([
      'sc.index',
      expect.stringMatching(/^sc-\d+-600\.font$/),
      expect.stringMatching(/^sc-\d+-600\.font$/),
    ]);
    expect(await loadedFor('停', { han: 'jp' })).toEqual([
      'jp.index',
      expect.stringMatching(/^jp-\d+-600\.font$/),
    ]);
    expect(await loadedFor('🕊️')).toEqual(['emoji-1f54.pack']);
    expect(await loadedFor('🇵🇸🍉')).toEqual([]);
  });

  it('that fail to load fail the call, and can be loaded later', async () => {
    const runtime = nodeRuntime();
    let broken = true;
    const fragile = createOutliner({
      ...runtime,
      load: (name) => (broken ? Promise.reject(new Error('no network')) : runtime.load(name)),
    });
    await expect(fragile.prepare('abc')).rejects.toThrow('no network');
    broken = false;
    await fragile.prepare('abc');
    expect(fragile.outline('abc', { style }).missing).toBe(0);
  });

  it('are enough for any text after `prepare`, also for a space or an ellipsis in another font than the words', async () => {
    for (const text of ['\u{11f00} 停', 'نص '.repeat(501), '停'.repeat(501), '٣ 3', '«ܐ» ܐ']) {
      const fresh = createNodeOutliner();
      await fresh.prepare(text);
      expect(fresh.outline(text, { style }).complete, text).toBe(true);
    }
  });
});

describe('the Han variant', () => {
  it('is by the text, and that of a larger text where one is given', async () => {
    const alone = await draw('骨');
    expect(await draw('骨', { han: 'sc' })).toEqual(alone);
    const japanese = await draw('骨', { han: 'jp' });
    expect(japanese.d).not.toBe(alone.d);
    expect(japanese.d).toBe((await draw('骨', { lang: 'ja' })).d);
    expect(await draw('骨')).toEqual(alone);
  });

  it('is kept apart also where an ideographic form is taken for another script', async () => {
    const [sc, jp] = [await draw('Ａ', { han: 'sc' }), await draw('Ａ', { han: 'jp' })];
    const fresh = createNodeOutliner();
    await fresh.prepare('Ａ', { han: 'jp' });
    expect(fresh.outline('Ａ', { style, han: 'jp' })).toEqual(jp);
    expect(await draw('Ａ', { han: 'sc' })).toEqual(sc);
  });
});

describe('limits', () => {
  it('cuts ten thousand characters with an ellipsis', async () => {
    for (const letter of ['a', 'ا', 'e\u0301', '👨‍👩‍👧‍👦', '停']) {
      const line = await draw(letter.repeat(10_000));
      expect(line.truncated).toBe(true);
      const clusters = [
        ...new Intl.Segmenter().segment(line.runs!.map(({ text }) => text).join('')),
      ];
      expect(clusters.length).toBeLessThanOrEqual(MAX_GRAPHEMES);
      expect(line.runs!.some(({ text }) => text.includes('…'))).toBe(true);
    }
  });

  it('draws nothing for nothing', async () => {
    for (const text of ['', '\0', '\u202E', '\u200B'])
      expect(await draw(text)).toMatchObject({
        d: '',
        advance: 0,
        missing: 0,
        ink: { x0: 0, x1: 0 },
      });
    expect((await draw('   ')).d).toBe('');
  });
});
