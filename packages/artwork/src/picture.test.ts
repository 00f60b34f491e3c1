// Pictures as people see them: their words for those who do not, their direction, their theme, their size in bytes.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contrastOf, designNames } from '@solidarity-kit/options';
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
import { Resvg } from '@resvg/resvg-js';
import { motifs } from './draw/motifs.ts';
import { setWords } from './text/set-words.ts';

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

test('every design has the name of its file', () => {
  // The options list the files, and a design is found by its name.
  expect(designs.map(({ name }) => name)).toEqual(designNames);
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
  for (const [lang, headline] of [
    ['en', 'Free Palestine'],
    ['ar', 'فلسطين حرة'],
  ] as const) {
    const spec = {
      design: 'flag',
      size: cardSizes.card,
      theme: 'light',
      lang,
      headline,
    } as const;
    const { svg } = await drawPicture(outliner, spec);
    expect(svg).toContain('<path fill="#ce1126" d="M0 0L400 315L0 630z"/>');
    expect(svg).not.toContain('matrix(-1');
  }
});

test.each(everyDesign)(
  '%s: a ring leaves the photo’s place free, and its words on a ribbon within the circle',
  async (name) => {
    const spec = {
      design: name,
      size: cardSizes.ring,
      theme: 'dark',
      ...wordsIn('ar'),
    } as PictureSpec;
    const { svg } = await drawPicture(outliner, spec);
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const alpha = (x: number, y: number) => pixels[(y * 800 + x) * 4 + 3];
    for (const [x, y] of [
      [400, 400],
      [120, 400],
      [680, 400],
      [400, 100],
      [400, 560],
    ] as const)
      expect(alpha(x, y), `${x}, ${y}`).toBe(0);
    for (const [x, y] of [
      [400, 40],
      [40, 400],
      [760, 400],
      [400, 640],
    ] as const)
      expect(alpha(x, y), `${x}, ${y}`).toBe(255);
    const { x, y, w, h } = boxesOf(name, { size: cardSizes.ring, dir: 'rtl', state: 'short' })[
      'words'
    ]!;
    for (const [cornerX, cornerY] of [
      [x, y],
      [x + w, y + h],
    ] as const)
      expect(Math.hypot(cornerX - 400, cornerY - 400)).toBeLessThan(400);
  },
);

test('no word stands alone in the last line where it need not', async () => {
  const dir = 'ltr' as const;
  for (const [name] of everyDesign) {
    const frame = { size: cardSizes.card, dir, state: 'short' as const };
    const { w, h } = boxesOf(name, frame)['words']!;
    const texts = {
      headline: 'Permanent ceasefire now',
      subline: 'We call for a permanent ceasefire in Gaza.',
      note: '',
      lang: 'en',
      sublineLang: 'en',
      dir,
      sublineDir: dir,
    };
    const { texts: set } = setWords(
      outliner,
      texts,
      designs.find((one) => one.name === name)!,
      frame,
      { width: w, height: h },
    );
    expect(set[0]!.paragraph.lines.at(-1)!.text, name).not.toBe('now');
  }
});

test('every motif has a name, a region and where both are from', () => {
  for (const { name, region, source } of Object.values(motifs)) {
    expect(name && region).toBeTruthy();
    expect(source).toMatch(/^https:\/\//);
  }
});
