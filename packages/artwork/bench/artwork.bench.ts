// How long a card takes, 1200 × 630 as PNG, words seen before, beside Takumi and Satori with resvg: medians of interleaved rounds, as ratios.
// The peers draw the same typographic card: two texts, a line and three stripes. They leave out the flag's triangle.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { Resvg } from '@resvg/resvg-js';
import * as wasm from '@resvg/resvg-wasm';
import satori from 'satori';
import { jsx } from 'satori/jsx/jsx-runtime';
import { render } from 'takumi-js';
import { Renderer } from 'takumi-js/node';
import { drawLayers } from '../src/picture.ts';
import { createPrinter, type Rasterize } from '../src/png/print.ts';
import { deflate } from '../src/png/node.ts';
import { cardSizes } from '../src/sizes.ts';

const ROUNDS = 41;
const WARM = 15;
const resolve = createRequire(import.meta.url).resolve;
const outliner = createNodeOutliner();
await wasm.initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const font = readFileSync(resolve('@fontsource/reem-kufi/files/reem-kufi-latin-700-normal.woff'));
const headline = 'Permanent ceasefire now';
const subline = 'We call for a permanent ceasefire in Gaza.';
const size = { width: 1200, height: 630 };

/** The peers' card, in boxes that both lay out. */
const box = (style: object, children?: unknown) =>
  jsx('div', { style: { display: 'flex', ...style }, children });
const card = box(
  {
    width: '100%',
    height: '100%',
    flexDirection: 'column',
    backgroundColor: '#fbf8f2',
    color: '#1b1714',
    fontFamily: 'Reem Kufi',
    padding: '63px 78px',
  },
  [
    box({ fontSize: 110, fontWeight: 700, lineHeight: 1.14 }, headline),
    box({ fontSize: 36, color: '#544b44', marginTop: 40 }, subline),
    box({ flexGrow: 1, alignItems: 'flex-end', justifyContent: 'space-between' }, [
      box({ width: 280, height: 7, backgroundColor: '#9e1b32' }),
      box(
        { flexDirection: 'column', width: 88 },
        ['#000000', '#ffffff', '#007a3d'].map((backgroundColor) =>
          box({ height: 15, backgroundColor }),
        ),
      ),
    ]),
  ],
);
const renderer = new Renderer();
await renderer.registerFont({ name: 'Reem Kufi', data: font, weight: 700, style: 'normal' });

const picture = () =>
  drawLayers(outliner, {
    design: 'typographic',
    size: cardSizes.card,
    theme: 'light',
    headline,
    subline,
    lang: 'en',
  });
const satoriSvg = () =>
  satori(card, {
    ...size,
    fonts: [{ name: 'Reem Kufi', data: font, weight: 700, style: 'normal' }],
  });

/** Both drawing engines, as the service and whoever has the native one would use them. */
const native: Rasterize = (svg) => {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { data: new Uint8Array(pixels), width, height };
};
const inWasm: Rasterize = (svg) => {
  const resvg = new wasm.Resvg(svg, { font: { loadSystemFonts: false } });
  const image = resvg.render();
  const { pixels: data, width, height } = image;
  image.free();
  resvg.free();
  return { data, width, height };
};
const printers = { native: createPrinter(native, deflate), wasm: createPrinter(inWasm, deflate) };

/** Everybody who draws the card, by name. */
const contestants: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'takumi, native': () => render(card as never, { ...size, renderer, format: 'png' }),
  'satori + resvg-js, defaults': async () => new Resvg(await satoriSvg()).render().asPng(),
  'ours, resvg-js': async () => printers.native.print(await picture()),
  'ours, resvg-wasm (service)': async () => printers.wasm.print(await picture()),
};

const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
const bytes = new Map<string, number>();
// A service has drawn many before, and so has everybody here.
for (let round = -WARM; round < ROUNDS; round++)
  for (const [name, draw] of Object.entries(contestants)) {
    const start = performance.now();
    const png = await draw();
    if (round >= 0) times.get(name)!.push(performance.now() - start);
    bytes.set(name, png.byteLength);
  }

const median = (name: string) => times.get(name)!.toSorted((a, b) => a - b)[ROUNDS >> 1]!;
const peer = median('takumi, native');
const old = median('satori + resvg-js, defaults');
console.table(
  Object.fromEntries(
    Object.keys(contestants).map((name) => [
      name,
      {
        'median ms': Math.round(median(name) * 10) / 10,
        'to Takumi': Math.round((median(name) / peer) * 100) / 100,
        'to Satori + resvg': Math.round((median(name) / old) * 100) / 100,
        bytes: bytes.get(name),
      },
    ]),
  ),
);
