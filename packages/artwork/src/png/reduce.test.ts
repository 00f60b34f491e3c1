// Fewer colours: the frequent ones stay exactly, the rare ones move a little, and nobody sees it.
import { Resvg } from '@resvg/resvg-js';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { expect, test } from 'vitest';
import { all as designs } from '../designs/index.generated.ts';
import { drawPicture } from '../picture.ts';
import { cardSizes } from '../sizes.ts';
import { reduceColors } from './reduce.ts';

const colorsOf = (pixels: Uint8Array) => new Set(new Uint32Array(pixels.slice().buffer)).size;

test('keeps the frequent colours and moves the rare ones to the nearest', () => {
  const greys = [0, 0, 255, 255, 250, 9];
  const pixels = Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
  expect(reduceColors(pixels, 2)).toBe(true);
  expect(Array.from(pixels.slice(16))).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
});

test('leaves a picture of very many colours alone', () => {
  const pixels = new Uint8Array(new Uint32Array(5000).map((_, i) => 0xff000000 + i * 3).buffer);
  const before = pixels.slice();
  expect(reduceColors(pixels, 64)).toBe(false);
  expect(pixels).toEqual(before);
});

const outliner = createNodeOutliner();

test.each(designs.map(({ name }) => name))('%s: a card looks the same', async (design) => {
  const { svg } = await drawPicture(outliner, {
    design,
    size: cardSizes.card,
    theme: 'light',
    headline: 'Permanent ceasefire 🇵🇸 now 🍉',
    subline: 'We call for a permanent ceasefire in Gaza.',
    lang: 'en',
  });
  const { pixels: before } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const after = new Uint8Array(before);
  reduceColors(after, 128);
  expect(colorsOf(after)).toBeLessThanOrEqual(128);
  let squares = 0;
  for (let i = 0; i < after.length; i++) squares += (after[i]! - before[i]!) ** 2;
  // Peak signal to noise: from 45 dB on a difference is not seen.
  const psnr = squares === 0 ? Infinity : 10 * Math.log10(255 ** 2 / (squares / after.length));
  expect(psnr).toBeGreaterThanOrEqual(45);
});
