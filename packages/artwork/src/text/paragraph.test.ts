// Any text in any script fits its box, whole, with no ink outside and no line of one letter.
import * as fc from 'fast-check';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { describe, expect, test } from 'vitest';
import { partsOf } from './break.ts';
import { prepareText, setParagraph, type TextStyle } from './paragraph.ts';

const outliner = createNodeOutliner();
const box = { width: 700, height: 320 };
const headline = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): TextStyle => ({
  lang,
  dir,
  weight: 600,
  display: true,
  largest: 110,
});

async function set(text: string, style: TextStyle) {
  await prepareText(outliner, text, style);
  return setParagraph(outliner, text, style, box, style.dir === 'rtl' ? 'right' : 'left');
}

describe('where lines may end', () => {
  test.each([
    ['en', 'Let aid in.', ['Let ', 'aid ', 'in.']],
    ['fr', 'Cessez-le-feu !', ['Cessez-', 'le-', 'feu !']],
    ['zh-Hans', '立即停火。', ['立', '即', '停', '火。']],
    ['ja', 'ガザで「停戦」を', ['ガ', 'ザ', 'で', '「停', '戦」', 'を']],
    ['ar', 'وقف دائم', ['وقف ', 'دائم']],
  ])('%s: %s', (lang, text, parts) => {
    expect(partsOf(text, lang)).toEqual(parts);
  });
  test('Thai between words, not within one', () => {
    const parts = partsOf('หยุดยิงทันที', 'th');
    expect(parts.join('')).toBe('หยุดยิงทันที');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).not.toContain('ที');
  });
});

test('a short text is as large as it may be, on one line', async () => {
  const { size, lines } = await set('Ceasefire', headline('en'));
  expect([size, lines.length]).toEqual([110, 1]);
});

test('lines are of about one length: no word is left alone', async () => {
  const { lines } = await set(
    'Each of the people killed in Gaza had a name. Remember them.',
    headline('en'),
  );
  const widths = lines.map(({ outline }) => outline.advance);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
});

test('Nastaliq: the ink of one line never touches that of the next', async () => {
  const { lines } = await set(
    'غزہ میں مستقل جنگ بندی ابھی کرو، سب کے لیے امن',
    headline('ur', 'rtl'),
  );
  expect(lines.length).toBeGreaterThan(1);
  for (let i = 1; i < lines.length; i++)
    expect(lines[i]!.y + lines[i]!.outline.ink.y0).toBeGreaterThan(
      lines[i - 1]!.y + lines[i - 1]!.outline.ink.y1,
    );
});

const samples: readonly (readonly [string, 'ltr' | 'rtl', string])[] = [
  ['en', 'ltr', 'We call for a permanent ceasefire in Gaza. '],
  ['de', 'ltr', 'Waffenstillstandsvereinbarungsverhandlungen '],
  ['ar', 'rtl', 'ندعو إلى وقف دائم لإطلاق النار في غزة. '],
  ['ur', 'rtl', 'غزہ میں مستقل جنگ بندی ابھی کرو۔ '],
  ['he', 'rtl', 'הפסקת אש קבועה עכשיו. '],
  ['hi', 'ltr', 'ग़ज़ा में स्थायी युद्धविराम अभी। '],
  ['th', 'ltr', 'หยุดยิงถาวรในกาซาทันที'],
  ['zh-Hans', 'ltr', '我们呼吁加沙永久停火。'],
  ['am', 'ltr', 'በጋዛ ዘላቂ የተኩስ አቁም። '],
  ['en', 'ltr', '🇵🇸🍉👩‍👩‍👧‍👦 '],
  ['en', 'ltr', 'x'],
];

describe.each(samples)('%s %s %s', (lang, dir, text) => {
  test.each([1, 20, 280])('up to %i characters stand inside the box, whole', async (length) => {
    const long = text.repeat(280).slice(0, length).trim().toWellFormed();
    expect(outsideOf(await set(long, headline(lang, dir)), long)).toEqual([]);
  });
});

test('any text of up to 280 characters, in any direction', async () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...samples.map(([, , text]) => text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('ltr', 'rtl'),
      fc.constantFrom('en', 'ar', 'ur', 'ja'),
      async (units, dir, lang) => {
        const text = units.join('').slice(0, 280).toWellFormed();
        if (text.trim() === '') return;
        expect(outsideOf(await set(text, headline(lang, dir)), text)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

const bare = (words: string) => words.replace(/\s/gu, '');

/** What is wrong with a paragraph: words that it lost, ink outside its box. */
function outsideOf(paragraph: Awaited<ReturnType<typeof set>>, text: string): string[] {
  const said = paragraph.lines.map((line) => line.text).join('');
  const faults = bare(said) === bare(text) ? [] : [`says ${said}`];
  for (const { x, y, outline, text: line } of paragraph.lines) {
    const { x0, x1, y0, y1 } = outline.ink;
    if (x + x0 < -0.01 || x + x1 > box.width + 0.01) faults.push(`too wide: ${line}`);
    if (y + y0 < -0.01 || y + y1 > box.height + 0.01) faults.push(`too high: ${line}`);
  }
  return faults;
}
