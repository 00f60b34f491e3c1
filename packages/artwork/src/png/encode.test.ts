// Files that another decoder (pngjs) reads back to the same pixels, whatever their colours, sizes and transparency.
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng, type Pixels } from './encode.ts';

const deflate = (bytes: Uint8Array) => deflateSync(bytes);

async function roundTrip(pixels: Pixels) {
  const file = await encodePng(pixels, deflate);
  const read = PNG.sync.read(Buffer.from(file));
  return { file, read };
}

/** A picture of this many colours, spread by a fixed rule. */
function picture(width: number, height: number, colors: number, alpha: boolean): Pixels {
  const data = new Uint8Array(width * height * 4);
  const view = new DataView(data.buffer);
  for (let i = 0; i < width * height; i++) {
    const color = (i * 7919) % colors;
    const rgb = (color * 15_485_863) % 2 ** 24;
    view.setUint32(i * 4, rgb * 256 + (alpha ? color % 256 : 255));
  }
  return { data, width, height };
}

test('any size, number of colours and transparency comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(1, 2, 3, 16, 17, 255, 256, 257, 1000),
      fc.boolean(),
      async (width, height, colors, alpha) => {
        const pixels = picture(width, height, colors, alpha);
        const { read } = await roundTrip(pixels);
        expect([read.width, read.height]).toEqual([width, height]);
        expect(new Uint8Array(read.data)).toEqual(pixels.data);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  [2, 3, 4],
  [17, 3, 8],
  [256, 3, 8],
  [257, 2, 8],
])('%i colours: type %i with %i bits', async (colors, type, depth) => {
  const { file } = await roundTrip(picture(64, 32, colors, false));
  expect([file[25], file[24]]).toEqual([type, depth]);
});

test('a gradient is filtered: well below what its bytes would take as they are', async () => {
  const [width, height] = [256, 64];
  const data = new Uint8Array(width * height * 4);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4) data.set([x, y * 4, 255 - x, 255], i);
  const { file, read } = await roundTrip({ data, width, height });
  expect(new Uint8Array(read.data)).toEqual(data);
  expect(file.length).toBeLessThan(3000);
});
