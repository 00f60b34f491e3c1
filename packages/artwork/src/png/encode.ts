// Pixels to a PNG file: a palette where its colours are few, else RGB or RGBA, row by row filtered as it packs best.
import { header, pngFile, type Chunk } from './chunks.ts';
import { filterRows } from './filter.ts';
import { indexed, type Indexes } from './palette.ts';

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
  if (!few) return trueColorFile(pixels, deflate);
  const { indexes, colors } = few;
  const { width, height } = pixels;
  const rows = paletteRows(width, height, colors.length);
  rows.write(indexes, width, { x: 0, y: 0 }, Uint8Array.from(colors.keys()));
  return paletteFile(rows, colors, deflate);
}

/** Rows of a picture with a palette, as they are packed: half a byte a pixel up to 16 colours, else a whole one. */
export interface PaletteRows {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly depth: 4 | 8;
  /**
   * Writes a rectangle.
   *
   * @param indexes row by row, `across` in each.
   * @param at its left and top.
   * @param into the number in the palette for each index.
   */
  write(
    indexes: Indexes,
    across: number,
    at: { readonly x: number; readonly y: number },
    into: Uint8Array,
  ): void;
  /** The same rows once more, to be written on. */
  copy(): PaletteRows;
}

/** Empty rows. Each begins with filter 0: indexes are names, not amounts, so that differences mean nothing. */
export function paletteRows(width: number, height: number, colors: number): PaletteRows {
  const depth = colors > 16 ? 8 : 4;
  const row = 1 + (depth === 8 ? width : (width + 1) >> 1);
  return rowsOf(new Uint8Array(row * height), width, height, depth);
}

function rowsOf(bytes: Uint8Array, width: number, height: number, depth: 4 | 8): PaletteRows {
  const row = bytes.length / height;
  const write = depth === 8 ? writeBytes : writeHalves;
  return {
    bytes,
    width,
    height,
    depth,
    write(indexes, across, { x, y }, into) {
      for (let from = 0, to = y * row + 1; from < indexes.length; from += across, to += row)
        write(bytes, to, x, indexes, from, across, into);
    },
    copy: () => rowsOf(bytes.slice(), width, height, depth),
  };
}

/** Writes one line of a rectangle into the row that begins at `row`. */
type WriteLine = (
  bytes: Uint8Array,
  row: number,
  x: number,
  indexes: Indexes,
  from: number,
  across: number,
  into: Uint8Array,
) => void;

const writeBytes: WriteLine = (bytes, row, x, indexes, from, across, into) => {
  for (let i = 0, to = row + x; i < across; i++, to++) bytes[to] = into[indexes[from + i]!]!;
};

/** The left pixel of a byte is in its high half. */
const writeHalves: WriteLine = (bytes, row, x, indexes, from, across, into) => {
  let to = row + (x >> 1);
  let i = from;
  const end = from + across;
  if (x & 1) {
    bytes[to] = (bytes[to]! & 0xf0) | into[indexes[i++]!]!;
    to++;
  }
  for (; i + 1 < end; i += 2) bytes[to++] = (into[indexes[i]!]! << 4) | into[indexes[i + 1]!]!;
  if (i < end) bytes[to] = (into[indexes[i]!]! << 4) | (bytes[to]! & 0x0f);
};

/** A PNG file of rows with a palette. @param colors RGBA, as `Indexed` has them. */
export async function paletteFile(
  { bytes, width, height, depth }: PaletteRows,
  colors: Uint32Array,
  deflate: Deflate,
): Promise<Uint8Array> {
  const rgb = new Uint8Array(colors.length * 3);
  const alpha = new Uint8Array(colors.length);
  for (const [i, color] of colors.entries()) {
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = (color >>> (c * 8)) & 255;
    alpha[i] = color >>> 24;
  }
  const chunks: Chunk[] = [header(width, height, depth, 3), ['PLTE', rgb]];
  if (alpha.some((one) => one !== 255)) chunks.push(['tRNS', alpha]);
  chunks.push(['IDAT', await deflate(bytes)]);
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

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from]!;
    rgb[to++] = rgba[from + 1]!;
    rgb[to++] = rgba[from + 2]!;
  }
  return rgb;
}
