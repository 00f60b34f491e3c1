// Pixels to a PNG file: a palette where 256 colours are enough, else RGB or RGBA, row by row filtered as it packs best.
import { header, pngFile, type Chunk } from './chunks.ts';
import { filterRows } from './filter.ts';
import { indexed, type Indexed } from './palette.ts';
import { reduceColors } from './reduce.ts';

/** Pixels as resvg gives them. */
export interface Pixels {
  /** RGBA, four bytes a pixel, not premultiplied; its start is a multiple of four. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Packs bytes as zlib (RFC 1950); Node has it in `node:zlib`, Workers in `CompressionStream('deflate')`. */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A PNG file of these pixels, without loss. Same pixels and same `deflate`, same bytes. */
export async function encodePng(pixels: Pixels, deflate: Deflate): Promise<Uint8Array> {
  const few = indexed(pixels.data);
  return few ? paletteFile(pixels, few, deflate) : trueColorFile(pixels, deflate);
}

/** Colours of a flat picture: more differ by less than one sees (PSNR 50 dB and more), and cost up to twice the bytes. */
const FLAT_COLORS = 128;

/**
 * A PNG file of a picture of flat shapes, whose rarest shades become the nearest of 128 others. A picture of more than 4096 colours is written without loss.
 *
 * @param pixels changed in place.
 */
export async function encodeFlatPng(pixels: Pixels, deflate: Deflate): Promise<Uint8Array> {
  const few = indexed(pixels.data, FLAT_COLORS);
  if (few) return paletteFile(pixels, few, deflate);
  reduceColors(pixels.data, FLAT_COLORS);
  return encodePng(pixels, deflate);
}

async function paletteFile(
  { width, height }: Pixels,
  { indexes, colors }: Indexed,
  deflate: Deflate,
): Promise<Uint8Array> {
  const depth = colors.length > 16 ? 8 : 4;
  const packed =
    depth === 8 ? withZeroFilter(indexes, width, height) : halves(indexes, width, height);
  const rgba = new Uint8Array(colors.buffer, colors.byteOffset, colors.byteLength);
  const rgb = new Uint8Array(colors.length * 3);
  const alpha = new Uint8Array(colors.length);
  for (let i = 0; i < colors.length; i++) {
    rgb.set(rgba.subarray(i * 4, i * 4 + 3), i * 3);
    alpha[i] = rgba[i * 4 + 3]!;
  }
  const chunks: Chunk[] = [header(width, height, depth, 3), ['PLTE', rgb]];
  if (alpha.some((one) => one !== 255)) chunks.push(['tRNS', alpha]);
  chunks.push(['IDAT', await deflate(packed)]);
  return pngFile(chunks);
}

async function trueColorFile(
  { data, width, height }: Pixels,
  deflate: Deflate,
): Promise<Uint8Array> {
  let opaque = true;
  for (let i = 3; i < data.length && opaque; i += 4) opaque = data[i] === 255;
  const channels = opaque ? 3 : 4;
  const bytes = opaque ? withoutAlpha(data) : data;
  const rows = filterRows(bytes, width * channels, height, channels);
  return pngFile([header(width, height, 8, opaque ? 2 : 6), ['IDAT', await deflate(rows)]]);
}

/** Rows of whole bytes, each with filter 0 before it: indexes are names, not amounts, so that differences mean nothing. */
function withZeroFilter(indexes: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    out.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return out;
}

/** Rows of half bytes, the left pixel in the high half. */
function halves(indexes: Uint8Array, width: number, height: number): Uint8Array {
  const row = (width + 1) >> 1;
  const out = new Uint8Array((row + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    const to = y * (row + 1) + 1;
    for (let x = 0; x < width; x++, at++) out[to + (x >> 1)]! |= indexes[at]! << (x & 1 ? 0 : 4);
  }
  return out;
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from]!;
    rgb[to++] = rgba[from + 1]!;
    rgb[to++] = rgba[from + 2]!;
  }
  return rgb;
}
