// Printed pictures: the same as resvg draws them to the eye, the same whatever was printed before and by which resvg, and small.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { textOf } from '@solidarity-kit/campaigns';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { Resvg } from '@resvg/resvg-js';
import * as wasm from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { all as designs } from '../designs/index.generated.ts';
import { drawLayers, drawPicture } from '../picture.ts';
import { cardSizes, hero } from '../sizes.ts';
import type { PictureSpec } from '../spec.ts';
import { deflate } from './node.ts';
import { createPrinter, type Rasterize } from './print.ts';

const outliner = createNodeOutliner();
const native: Rasterize = (svg) => {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { data: new Uint8Array(pixels), width, height };
};
const inWasm: Rasterize = (svg) => {
  const {
    pixels: data,
    width,
    height,
  } = new wasm.Resvg(svg, {
    font: { loadSystemFonts: false },
  }).render();
  return { data, width, height };
};
const printer = createPrinter(native, deflate);

beforeAll(() =>
  wasm.initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ),
);

/** A card of a message. */
function card(design: string, lang: string, theme: 'light' | 'dark' = 'light'): PictureSpec {
  const { text } = textOf('permanent-ceasefire', lang);
  const words = { headline: text.badge, subline: text.headline };
  return { design, size: cardSizes.card, theme, lang, ...words } as PictureSpec;
}

/** Peak signal to noise, dB: from 45 on a difference is not seen; edges of letters that are drawn otherwise by a shade give 35. */
function likeness(png: Uint8Array, whole: Uint8Array): number {
  const { data } = PNG.sync.read(Buffer.from(png));
  let squares = 0;
  for (let i = 0; i < data.length; i++) squares += (data[i]! - whole[i]!) ** 2;
  return 10 * Math.log10(255 ** 2 / (squares / data.length));
}

const names = designs.map(({ name }) => name);

describe.each(names)('%s', (design) => {
  test.each(['en', 'ar', 'ur', 'th'])(
    'in %s: as resvg draws the whole, in few bytes',
    async (lang) => {
      for (const theme of ['light', 'dark'] as const) {
        const spec = card(design, lang, theme);
        const png = await printer.print(await drawLayers(outliner, spec));
        const { svg } = await drawPicture(outliner, spec);
        expect(likeness(png, native(svg).data)).toBeGreaterThanOrEqual(38);
        expect(png.byteLength).toBeLessThanOrEqual(16_000);
      }
    },
  );

  test('with emoji, which have more colours', async () => {
    const spec = { ...card(design, 'en'), headline: 'Permanent ceasefire 🇵🇸 now 🍉' };
    const png = await printer.print(await drawLayers(outliner, spec));
    const { svg } = await drawPicture(outliner, spec);
    expect(likeness(png, native(svg).data)).toBeGreaterThanOrEqual(45);
  });

  test('the same bytes from native resvg and its WebAssembly, first and again', async () => {
    const [one, other] = [card(design, 'ar'), card(design, 'en')];
    const first = createPrinter(inWasm, deflate);
    const a = await first.print(await drawLayers(outliner, one));
    await first.print(await drawLayers(outliner, other));
    const b = await first.print(await drawLayers(outliner, one));
    const c = await printer.print(await drawLayers(outliner, one));
    expect(Buffer.compare(a, b)).toBe(0);
    expect(Buffer.compare(a, c)).toBe(0);
  });
});

test('keeps no more art than it may, and prints the same', async () => {
  const small = createPrinter(native, deflate, 1);
  for (const design of names) {
    const layers = await drawLayers(outliner, card(design, 'en'));
    expect(Buffer.compare(await small.print(layers), await printer.print(layers))).toBe(0);
  }
});

test('a picture with more colours than a palette has is printed without loss', async () => {
  const gradient = `<defs><linearGradient id="a"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient><linearGradient id="b" x2="0" y2="1"><stop stop-opacity="0"/><stop offset="1"/></linearGradient></defs><path fill="url(#a)" d="M0 0h400v200H0z"/><path fill="url(#b)" d="M0 0h400v200H0z"/>`;
  const layers = { width: 400, height: 200, key: 'gradient', art: gradient, words: '', inks: [] };
  const png = await printer.print(layers);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${gradient}</svg>`;
  expect(likeness(png, native(svg).data)).toBe(Infinity);
});

test('no words at all', async () => {
  const spec: PictureSpec = {
    design: 'olive',
    size: hero,
    theme: 'light',
    lang: 'en',
    headline: '',
  };
  const png = await printer.print(await drawLayers(outliner, spec));
  expect(PNG.sync.read(Buffer.from(png)).width).toBe(1280);
});
