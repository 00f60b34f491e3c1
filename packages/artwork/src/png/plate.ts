// The art of a picture with a palette that has room for its words: made once, and printed under many words.
import type { Ink, Layers } from '../layers.ts';
import { chooseColors, type Chosen } from './choose.ts';
import { paletteRows, type PaletteRows } from './encode.ts';
import { shadesOf, SHADES } from './letters.ts';
import type { Indexed, Indexes } from './palette.ts';

/** Art that is ready for words of certain colours. */
export interface Plate {
  /** Rows of the art alone. */
  readonly rows: PaletteRows;
  readonly colors: Uint32Array;
  /** For each ink, the number in the palette of each of its shades. */
  readonly shades: readonly Uint8Array[];
}

/** Colours that are tried, and the peak signal to noise in dB from which a palette is enough: above 44 a difference is not seen. */
const PALETTES = [10, 11, 12, 16, 48, 256] as const;
const ENOUGH = 44;

/** Pixels that words have in most pictures, as shares of all: those within the letters, and those of each shade at their edges. */
const TYPICAL = { within: 0.03, edge: 0.0006 } as const;

/** The smallest palette that looks the same. */
export function enough(colors: Uint32Array, counts: Uint32Array): Chosen {
  const pixels = counts.reduce((sum, one) => sum + one, 0);
  let chosen!: Chosen;
  for (const size of PALETTES) {
    chosen = chooseColors(colors, counts, size);
    const noise = chosen.error / (pixels * 3);
    if (noise === 0 || 10 * Math.log10(255 ** 2 / noise) >= ENOUGH) break;
  }
  return chosen;
}

/** Makes a plate. @param grounds index in the art's colours of what is below each ink */
export function plateOf(
  { width, height }: Layers,
  art: Indexed,
  inks: readonly Ink[],
  grounds: readonly number[],
): Plate {
  const colors = [...art.colors];
  const counts = [...art.counts];
  const known = new Map(colors.map((color, i) => [color, i]));
  const places = inks.map(({ fill }, i) =>
    Array.from(shadesOf(art.colors[grounds[i]!]!, fill), (color, shade) => {
      let at = known.get(color);
      if (at === undefined) {
        at = colors.push(color) - 1;
        known.set(color, at);
        counts.push(0);
      }
      const share = shade === SHADES - 1 ? TYPICAL.within : TYPICAL.edge;
      counts[at]! += Math.round(width * height * share);
      return at;
    }),
  );
  const chosen = enough(Uint32Array.from(colors), Uint32Array.from(counts));
  const rows = paletteRows(width, height, chosen.colors.length);
  rows.write(art.indexes, width, { x: 0, y: 0 }, chosen.into);
  const shades = places.map((own) => Uint8Array.from(own, (at) => chosen.into[at]!));
  return { rows, colors: chosen.colors, shades };
}

/** The index that all pixels of a rectangle have; nothing when there are several. */
export function onlyIndex(
  indexes: Indexes,
  width: number,
  { x, y, w, h }: Ink['box'],
): number | undefined {
  const first = indexes[y * width + x]!;
  for (let row = y; row < y + h; row++) {
    const end = row * width + x + w;
    for (let at = end - w; at < end; at++) if (indexes[at] !== first) return undefined;
  }
  return first;
}
