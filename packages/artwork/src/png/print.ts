// Prints pictures as PNG: the art of a design is drawn once and kept, and the words alone are drawn anew.
import type { Ink, Layers } from '../layers.ts';
import { encodePng, paletteFile, paletteRows, type Deflate, type Pixels } from './encode.ts';
import { letters } from './letters.ts';
import { indexed, MOST_COLORS, type Indexed } from './palette.ts';
import { enough, onlyIndex, plateOf, type Plate } from './plate.ts';

/** Draws an SVG at its own size; resvg on every platform, without fonts. */
export type Rasterize = (svg: string) => Pixels;

/** Prints pictures, one after the other. */
export interface Printer {
  /** The PNG of a picture. Same picture, same pixels, whatever was printed before. */
  print(layers: Layers): Promise<Uint8Array>;
}

/** Bytes of art that are kept: some six cards; an isolate of Workers has 128 MB for everything. */
const KEPT = 8 * 1024 * 1024;

/** Art, and the plates that were made from it, by the colours of their words. */
interface Art extends Indexed {
  readonly plates: Map<string, Plate>;
}

/** A printer with nothing kept. @param kept bytes of art that it may keep. */
export function createPrinter(rasterize: Rasterize, deflate: Deflate, kept = KEPT): Printer {
  const arts = new Map<string, Art>();

  /** The art, or nothing when it has too many colours for a palette. */
  function artOf({ key, width, height, art }: Layers): Art | undefined {
    const known = arts.get(key);
    if (known) {
      arts.delete(key);
      arts.set(key, known);
      return known;
    }
    const drawn = indexed(rasterize(svgOf(width, height, art)).data, MOST_COLORS);
    if (!drawn) return undefined;
    const one: Art = { ...drawn, plates: new Map() };
    arts.set(key, one);
    let bytes = [...arts.values()].reduce((sum, { indexes }) => sum + 2 * indexes.byteLength, 0);
    for (const [oldest, { indexes }] of arts) {
      if (bytes <= kept || oldest === key) break;
      arts.delete(oldest);
      bytes -= 2 * indexes.byteLength;
    }
    return one;
  }

  /** The plate for words that stand on one colour each; nothing where they do not. */
  function plateFor(layers: Layers, inks: readonly Ink[]): Plate | undefined {
    const art = artOf(layers);
    if (!art) return undefined;
    const grounds: number[] = [];
    for (const { box } of inks) {
      const ground = onlyIndex(art.indexes, layers.width, box);
      if (ground === undefined || art.colors[ground]! >>> 24 !== 255) return undefined;
      grounds.push(ground);
    }
    const key = inks.map(({ fill }, i) => `${fill} ${grounds[i]}`).join();
    let plate = art.plates.get(key);
    if (!plate) {
      plate = plateOf(layers, art, inks, grounds);
      // Designs have one colour for each text; more than two sets of them would be somebody's own.
      if (art.plates.size < 2) art.plates.set(key, plate);
    }
    return plate;
  }

  return {
    async print(layers) {
      const { inks } = layers;
      const plate = inks && plateFor(layers, inks);
      if (!plate) return wholly(rasterize(wholeSvg(layers)), deflate);
      const rows = plate.rows.copy();
      for (const [i, ink] of inks.entries())
        rows.write(letters(ink), ink.box.w, ink.box, plate.shades[i]!);
      return paletteFile(rows, plate.colors, deflate);
    },
  };
}

/** Words on something that is not of one colour, or with emoji: drawn as one. */
async function wholly(pixels: Pixels, deflate: Deflate): Promise<Uint8Array> {
  const all = indexed(pixels.data, MOST_COLORS);
  if (!all) return encodePng(pixels, deflate);
  const chosen = enough(all.colors, all.counts);
  const rows = paletteRows(pixels.width, pixels.height, chosen.colors.length);
  rows.write(all.indexes, pixels.width, { x: 0, y: 0 }, chosen.into);
  return paletteFile(rows, chosen.colors, deflate);
}

function wholeSvg({ width, height, art, words }: Layers): string {
  return svgOf(width, height, art + words);
}

function svgOf(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}
