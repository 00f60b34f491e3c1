// Motifs of tatreez, each with the name and the region that a source gives it. The grids are the kit's own drawing of them.
import { motif, star, type Stitches } from './stitches.ts';

/** A motif: what it is called, where, and who says so. */
export interface Motif {
  readonly name: string;
  /** Arabic name, where the source has it. */
  readonly arabic?: string;
  readonly region: string;
  /** Where name and region are from. */
  readonly source: string;
}

/** Motifs by id. */
export const motifs = {
  star: {
    name: 'Eight-pointed star',
    region: 'Bethlehem; “moons” in Ramallah, “stars” in Yaffa, “roses” in Gaza',
    source:
      'https://ariel.chronotext.org/asalah/2/section_6.htm and https://jeriah.studio/cultural-context-2',
  },
  cypress: {
    name: 'Cypress',
    arabic: 'saru',
    region: 'Hebron and Gaza, each with a form of its own',
    source: 'https://www.sunbula.org/en/article/221/The-Motifs-of-Palestinian-Embroidery-',
  },
  zigzag: {
    name: 'Zigzag',
    region: 'Gaza, and the Bedouin of the south',
    source: 'https://ariel.chronotext.org/asalah/2/section_6.htm',
  },
} as const satisfies Record<string, Motif>;

/** Cypresses, slender as they grow: the tree `t`, its trunk `w`, and a bud `b` between two trees. */
export const cypress = motif([
  '...t......',
  '..ttt.....',
  '..ttt.....',
  '.tt.tt....',
  '.ttttt..b.',
  'tt.t.ttbbb',
  '.ttttt..b.',
  'tt.t.tt...',
  '.ttttt....',
  '.tt.tt....',
  '..ttt.....',
  '...w......',
]);
export const CYPRESS = { columns: 11, rows: 12, middle: 3 } as const;

/** A zigzag along a row: steps of four stitches' height. */
export function zigzag(columns: number): Stitches {
  return Array.from({ length: columns }, (_, x): [number, number] => [x, [0, 1, 2, 1][x % 4]!]);
}

export { star };
