// Pictures as people see them: their words for those who do not, their direction, their theme, their size in bytes.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contrastOf } from '@solidarity-kit/options';
import { textOf } from '@solidarity-kit/campaigns';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import type { Design } from './design.ts';
import { all as designs } from './designs/index.generated.ts';
import { boxesOf } from './layout/boxes.ts';
import { drawPicture } from './picture.ts';
import type { PictureSpec } from './spec.ts';
import { allSizes, cardSizes, hero } from './sizes.ts';
import { layoutsFile, layoutsModule } from '../scripts/layout.ts';
import { readFileSync } from 'node:fs';

const outliner = createNodeOutliner();

function wordsIn(lang: string): Pick<PictureSpec, 'headline' | 'subline' | 'lang'> {
  const { text } = textOf('permanent-ceasefire', lang);
  return { headline: text.badge, subline: text.headline, lang };
}

const everyDesign = designs.map((design): [string, Design] => [design.name, design]);

test('the layouts are those that Satori gives now', async () => {
  expect(readFileSync(layoutsFile, 'utf8')).toBe(await layoutsModule());
});

test('says in its title and its label what it shows, in its language', async () => {
  const { svg } = await drawPicture(outliner, {
    design: 'typographic',
    size: hero,
    theme: 'light',
    headline: 'Bread & <roses>',
    subline: 'for “all”',
    lang: 'en',
  });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title>Bread &amp; &lt;roses&gt; for “all”</title>');
  expect(svg).toContain('lang="en"');
});

test.each(everyDesign)('%s: the same words make the same bytes', async (name) => {
  const spec = { design: name, size: hero, theme: 'auto', ...wordsIn('ar') } as PictureSpec;
  const [first, second] = [await drawPicture(outliner, spec), await drawPicture(outliner, spec)];
  expect(first.svg).toBe(second.svg);
});

test.each(everyDesign)('%s: a hero packs to 12 kB at most', async (name) => {
  for (const lang of ['en', 'ar', 'ur', 'zh-Hans']) {
    const spec = { design: name, size: hero, theme: 'auto', ...wordsIn(lang) } as PictureSpec;
    const { svg } = await drawPicture(outliner, spec);
    expect(brotliCompressSync(svg).byteLength).toBeLessThanOrEqual(12_000);
  }
});

test.each(everyDesign)('%s: words have a contrast of 7 at least', (_, design) => {
  for (const palette of [design.light, design.dark]) {
    // The words stand on the panel where there is one for them.
    const grounds = design.name === 'keffiyeh' ? [palette['panel']!] : [palette.ground];
    for (const ground of grounds) {
      expect(contrastOf(palette.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrastOf(palette.soft, ground)).toBeGreaterThanOrEqual(7);
    }
  }
});

test.each(everyDesign)(
  '%s: follows the reader’s scheme without a class of the page',
  async (name) => {
    const spec = { design: name, size: hero, theme: 'auto', ...wordsIn('en') } as PictureSpec;
    const { svg } = await drawPicture(outliner, spec);
    // The flag keeps its colours in both schemes; what is drawn around it follows.
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    for (const [, one] of svg.matchAll(/class="([^"]+)"/g))
      expect(one).toMatch(new RegExp(`^${name}-`));
  },
);

test.each(everyDesign)('%s: every box lies within the picture', (name) => {
  for (const size of allSizes)
    for (const dir of ['ltr', 'rtl'] as const)
      for (const state of ['short', 'long'] as const)
        for (const { x, y, w, h } of Object.values(boxesOf(name, { size, dir, state }))) {
          expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(size.width);
          expect(y + h).toBeLessThanOrEqual(size.height);
        }
});

test('right to left, the words are at the right and the art at the left', () => {
  for (const name of ['olive', 'watermelon', 'key', 'tatreez']) {
    const boxes = (dir: 'ltr' | 'rtl') =>
      boxesOf(name, { size: cardSizes.card, dir, state: 'short' });
    expect(boxes('ltr')['words']!.x).toBeLessThan(boxes('ltr')['art']!.x);
    expect(boxes('rtl')['words']!.x).toBeGreaterThan(boxes('rtl')['art']!.x);
  }
});

test('the hoist of the flag is left in every direction', async () => {
  for (const lang of ['en', 'ar']) {
    const spec = {
      design: 'flag',
      size: cardSizes.card,
      theme: 'light',
      ...wordsIn(lang),
    } as const;
    const { svg } = await drawPicture(outliner, spec);
    expect(svg).toContain('<path fill="#ce1126" d="M0 0L400 315L0 630z"/>');
    expect(svg).not.toContain('matrix(-1');
  }
});
