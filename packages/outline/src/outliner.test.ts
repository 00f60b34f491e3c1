// The engine as its users see it: scripts, languages, directions, emoji, limits, and any string at all.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeOutliner } from './node.ts';
import type { Outliner } from './outliner.ts';
import { boxOf, parsePath, pointsOf } from './testing/path.ts';
import { MAX_GRAPHEMES, PICTURE_UNITS, type Outline, type OutlineOptions } from './types.ts';

let outliner: Outliner;
const style = { size: 20, weight: 600 };

async function draw(text: string, options: Partial<OutlineOptions> = {}): Promise<Outline> {
  await outliner.prepare(text, {
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    weight: style.weight,
  });
  return outliner.outline(text, { style, ...options });
}

beforeAll(() => {
  outliner = createNodeOutliner();
});

const languages: Readonly<Record<string, string>> = {
  English: 'Ceasefire now',
  Vietnamese: 'Ngừng bắn ngay bây giờ',
  Turkish: 'Şimdi ateşkes',
  Hausa: 'Ƙungiya ɗaya',
  Russian: 'Прекращение огня',
  Greek: 'Κατάπαυση του πυρός',
  Arabic: 'أوقفوا إطلاق النار الآن',
  Persian: 'آتش‌بس فوری',
  Urdu: 'فوری جنگ بندی',
  Kurdish: 'ئاگربەست ئێستا',
  Uyghur: 'ئۇرۇش توختىتىلسۇن',
  Sindhi: 'جنگ بندي ڪريو',
  Pashto: 'اوربند ښه',
  Hebrew: 'הפסקת אש עכשיו',
  Hindi: 'अभी युद्धविराम',
  Bengali: 'এখনই যুদ্ধবিরতি',
  Punjabi: 'ਹੁਣੇ ਜੰਗਬੰਦੀ',
  Gujarati: 'હમણાં યુદ્ધવિરામ',
  Odia: 'ଯୁଦ୍ଧବିରତି',
  Tamil: 'இப்போதே போர்நிறுத்தம்',
  Telugu: 'ఇప్పుడే కాల్పుల విరమణ',
  Kannada: 'ಈಗಲೇ ಕದನ ವಿರಾಮ',
  Malayalam: 'ഇപ്പോൾ വെടിനിർത്തൽ',
  Sinhala: 'දැන් සටන් විරාමය',
  Thai: 'หยุดยิงเดี๋ยวนี้',
  Lao: 'ຢຸດຍິງດຽວນີ້',
  Khmer: 'ឈប់បាញ់ឥឡូវនេះ',
  Burmese: 'ယခုအပစ်ရပ်ပါ',
  Georgian: 'ცეცხლის შეწყვეტა',
  Armenian: 'Հրադադար հիմա',
  Amharic: 'አሁን ተኩስ አቁም',
  Tamazight: 'ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ',
  Dhivehi: 'މިހާރު',
  Korean: '지금 휴전하라',
  Japanese: '今すぐ停戦を',
  Chinese: '立即停火',
  Symbols: '☮ → ← ✓ ★ ∞ ≠ ₪',
};

describe('every script', () => {
  it.each(Object.entries(languages))('%s: no character is missing', async (_, text) => {
    const line = await draw(text);
    expect(line.missing).toBe(0);
    expect(line.runs.map(({ font }) => font)).not.toContain('missing');
    expect(line.advance).toBeGreaterThan(20);
    expect(line.d.length).toBeGreaterThan(100);
  });
});

describe('languages', () => {
  it.each([
    ['sr', 'bg', 'ги бгд'],
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
    const dots = (line: Outline): number =>
      parsePath(line.d).filter(({ name }) => name === 'z').length;
    expect(dots(await draw('fi', { lang: 'tr' }))).toBe(3);
  });
});

describe('direction', () => {
  it('puts Arabic from right to left, and a number in it from left to right', async () => {
    const line = await draw('عام 2026 abc');
    expect(line.direction).toBe('rtl');
    expect(line.runs.map(({ text }) => text.trim()).filter(Boolean)).toEqual([
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

  it('draws both weights that Latin has, and the nearest one to any other', () => {
    const at = (weight: number): string =>
      outliner.outline('abc', { style: { size: 20, weight } }).d;
    return Promise.all([
      outliner.prepare('abc', { weight: 400 }),
      outliner.prepare('abc', { weight: 600 }),
    ]).then(() => {
      expect(at(400)).not.toBe(at(600));
      expect(at(450)).toBe(at(400));
      expect(at(700)).toBe(at(600));
    });
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
    await Promise.all([fresh.prepare('ক্ষ'), fresh.prepare('abc')]);
    expect(fresh.outline('ক্ষ', { style }).missing).toBe(0);
    expect(fresh.outline('abc', { style })).toEqual(await draw('abc'));
  });
});

describe('assets', () => {
  it('are few for a plain text, and named for any', async () => {
    expect(await outliner.assets('Ceasefire now')).toEqual(['latin-600.font']);
    expect(await outliner.assets('Ceasefire now', { weight: 400 })).toEqual(['latin-400.font']);
    expect(await outliner.assets('غزة')).toEqual(['arabic-600.font', 'latin-600.font']);
    expect(await outliner.assets('停火')).toEqual(
      expect.arrayContaining(['sc.index', expect.stringMatching(/^sc-\d+-600\.font$/)]),
    );
    expect(await outliner.assets('🕊️')).toEqual(['latin-600.font', 'emoji-1f54.pack']);
    expect(await outliner.assets('🇵🇸🍉')).toEqual(['latin-600.font']);
  });

  it('that fail to load fail the call, and can be loaded later', async () => {
    const { createOutliner } = await import('./outliner.ts');
    const { nodeRuntime } = await import('./node.ts');
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
});

describe('limits', () => {
  it('cuts ten thousand characters with an ellipsis', async () => {
    for (const letter of ['a', 'ا', 'e\u0301', '👨‍👩‍👧‍👦', '停']) {
      const line = await draw(letter.repeat(10_000));
      expect(line.truncated).toBe(true);
      const clusters = [
        ...new Intl.Segmenter().segment(line.runs.map(({ text }) => text).join('')),
      ];
      expect(clusters.length).toBeLessThanOrEqual(MAX_GRAPHEMES);
      expect(line.runs.some(({ text }) => text.includes('…'))).toBe(true);
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

describe('any string', () => {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
        .map((codes) => String.fromCharCode(...codes)),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...Object.values(languages),
        '\u202E',
        '\u2067',
        '🇵🇸',
        '👨‍👩‍👧',
        '\uFE0F',
        '\u200D',
        '(',
        ')',
        ' ',
      ),
    },
  );

  it('is drawn: a well-formed path, as wide as its runs, inside its ink box, near its advance box', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 5 }),
        fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const),
        async (parts, direction) => {
          const text = parts.join('');
          const line = await draw(text, { direction });
          expect(() => parsePath(line.d)).not.toThrow();
          expect(line.advance).toBeGreaterThanOrEqual(0);
          expect(line.runs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(
            line.advance,
            6,
          );
          for (const [i, run] of line.runs.entries())
            expect(run.x).toBeCloseTo(
              i === 0 ? 0 : line.runs[i - 1]!.x + line.runs[i - 1]!.advance,
              6,
            );
          expect(line.missing).toBeLessThanOrEqual(text.length);
          if (line.d !== '') {
            const box = boxOf(pointsOf(line.d).map(([x, y]) => [x * line.scale, y * line.scale]));
            expect(box.x0).toBeGreaterThanOrEqual(line.ink.x0 - 0.2);
            expect(box.x1).toBeLessThanOrEqual(line.ink.x1 + 0.2);
            expect(box.y0).toBeGreaterThanOrEqual(line.ink.y0 - 0.2);
            expect(box.y1).toBeLessThanOrEqual(line.ink.y1 + 0.2);
            // Marks may stand out of the advance box, by a few em at the most.
            expect(line.ink.x0).toBeGreaterThan(-5 * style.size);
            expect(line.ink.x1).toBeLessThan(line.advance + 5 * style.size);
            expect(Math.max(-line.ink.y0, line.ink.y1)).toBeLessThan(20 * style.size);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is drawn the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (text) => {
        const first = await draw(text);
        expect(outliner.outline(text, { style })).toEqual(first);
        const fresh = createNodeOutliner();
        await fresh.prepare(text);
        expect(fresh.outline(text, { style })).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});
