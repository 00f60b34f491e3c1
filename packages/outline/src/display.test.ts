// Headlines: Reem Kufi where it has the letters, Nastaliq for Urdu, the fonts of text for all else; text itself is untouched by them.
import { expect, test } from 'vitest';
import { createNodeOutliner } from './node.ts';

const outliner = createNodeOutliner();

async function fontsOf(text: string, lang: string, display: boolean) {
  await outliner.prepare(text, { lang, display });
  const { runs, missing } = outliner.outline(text, {
    style: { size: 72, weight: 600, display },
    lang,
  });
  expect(missing).toBe(0);
  // A line without runs is in its alphabet's font for text.
  return [...new Set(runs?.map(({ font }) => font).filter(Boolean) ?? ['text'])];
}

test.each([
  ['A ceasefire that lasts.', 'en', ['reem-kufi-latin']],
  ['Ngừng bắn lâu dài', 'vi', ['reem-kufi-latin']],
  ['وقف دائم لإطلاق النار', 'ar', ['reem-kufi']],
  ['مستقل جنگ بندی ابھی کرو', 'ur', ['nastaliq']],
  ['ہُن پکی جنگ بندی', 'pa-Arab', ['nastaliq']],
  ['اکنون آتش‌بس دائمی', 'fa', ['reem-kufi']],
  ['Немедленное прекращение огня', 'ru', ['cyrillic']],
  ['अभी स्थायी युद्धविराम', 'hi', ['devanagari']],
])('%s (%s) is drawn with %j', async (text, lang, fonts) => {
  expect(await fontsOf(text, lang, true)).toEqual(fonts);
});

const draw = () => outliner.outline('Ceasefire now', { style: { size: 72, weight: 600 } });

test('text keeps its own fonts, before and after a headline of the same words', async () => {
  expect(await fontsOf('Ceasefire now', 'en', false)).toEqual(['text']);
  const before = draw();
  expect(await fontsOf('Ceasefire now', 'en', true)).toEqual(['reem-kufi-latin']);
  expect(draw()).toEqual(before);
  expect(await fontsOf('فلسطين', 'ur', false)).toEqual(['text']);
});
