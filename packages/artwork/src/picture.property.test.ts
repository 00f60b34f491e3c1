// Any words in any picture: drawn, well-formed, and with their ink inside their box.
import { test, expect } from 'vitest';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { all as designs } from './designs/index.generated.ts';
import { boxesOf } from './layout/boxes.ts';
import { drawPicture } from './picture.ts';
import { allSizes } from './sizes.ts';
import { isNastaliq, setWords } from './text/set-words.ts';
import { prepareText } from './text/paragraph.ts';

const outliner = createNodeOutliner();

/** Words of up to 280 characters: of any script, without spaces, with marks, controls and markup in them. */
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 280 }),
  fc.string({ unit: 'binary', maxLength: 280 }),
  fc
    .array(
      fc.constantFrom(
        'سلام',
        'غزة',
        'ceasefire',
        'שלום',
        'ชีวิต',
        'युद्धविराम',
        '停火',
        'ሰላም',
        '<b>&"',
        '🇵🇸',
        'مستقل',
        'supercalifragilistic',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ').slice(0, 280)),
);
const frames = fc.record({
  design: fc.constantFrom(...designs),
  size: fc.constantFrom(...allSizes),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  state: fc.constantFrom('short' as const, 'long' as const),
  lang: fc.constantFrom('en', 'ar', 'ur', 'he', 'hi', 'zh-Hans', 'th', 'am'),
});

test('any words make a well-formed picture', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      frames,
      anyWords,
      anyWords,
      fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
      async ({ design, size, lang }, headline, subline, theme) => {
        const { svg } = await drawPicture(outliner, {
          design: design.name,
          size,
          theme,
          lang,
          headline,
          subline,
        });
        new SaxesParser().write(svg).close();
        // The words themselves stand in the label and the title only.
        const drawn = svg.slice(svg.indexOf('</title>'));
        expect(drawn).not.toMatch(/NaN|undefined|"\$|\bid="/);
      },
    ),
    { numRuns: 60 },
  );
});

test('the ink of any words is inside the box', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(frames, anyWords, anyWords, anyWords, async (all, headline, subline, note) => {
      const { design, size, dir, state, lang } = all;
      const style = { lang, dir, largest: 16 };
      await prepareText(outliner, headline, { ...style, weight: 700, display: true });
      for (const text of [subline, note])
        await prepareText(outliner, text, { ...style, weight: 400, display: isNastaliq(lang) });
      await prepareText(outliner, note, { ...style, weight: 400 });
      const frame = { size, dir, state };
      const { w, h } = boxesOf(design.name, frame)['words']!;
      const box = { width: w, height: h };
      const texts = { headline, subline, note, lang, sublineLang: lang, dir, sublineDir: dir };
      const set = setWords(outliner, texts, design, frame, box);
      for (const { paragraph, top } of set.texts)
        for (const { outline, x, y } of paragraph.lines) {
          expect(x + outline.ink.x0).toBeGreaterThanOrEqual(-0.5);
          expect(x + outline.ink.x1).toBeLessThanOrEqual(w + 0.5);
          expect(top + y + outline.ink.y0).toBeGreaterThanOrEqual(-0.5);
          expect(top + y + outline.ink.y1).toBeLessThanOrEqual(h + 0.5);
        }
    }),
    { numRuns: 60 },
  );
});
