// A band of tatreez, Palestinian cross-stitch: eight-pointed stars with small diamonds between, counted on a grid of stitches.
import type { Tree } from './tree.ts';

/** Stitches that a star's rhombus has along a side. */
const side = 2;
/** Stitches from one star to the next, and across the band. */
const [period, height] = [14, 11];

/** One stitch, as a square of path data. */
const stitch = (x: number, y: number): string => `M${x} ${y}h1v1h-1z`;

/**
 * The stitches of an eight-pointed star: eight rhombi of `side` × `side`, two mirrored pairs in each colour.
 *
 * @param upright the four rhombi that stand, or the four that lie
 */
function star(upright: boolean): string {
  let path = '';
  for (let i = 1; i <= side; i++)
    for (let j = i + 1; j <= i + side; j++) {
      const [x, y] = upright ? [i, j] : [j, i];
      for (const column of [3 + x, 4 - x])
        for (const row of [4 + y, 5 - y]) path += stitch(column, row);
    }
  return path;
}

const diamond = stitch(10, 3) + stitch(9, 4) + stitch(11, 4) + stitch(10, 5);

let line = '';
for (let x = 0; x < period; x += 2) line += stitch(x, 0);

/** The band, repeated along the edge by a pattern; its colours are those of the style sheet. */
export const tatreez: Tree = [
  'svg',
  { part: 'border', height, 'aria-hidden': 'true' },
  [
    'pattern',
    { id: 't', width: period, height, patternUnits: 'userSpaceOnUse' },
    ['path', { class: 'red', d: star(true) + line }],
    ['path', { class: 'gold', d: star(false) }],
    ['path', { class: 'olive', d: diamond }],
  ],
  ['rect', { width: '100%', height, fill: 'url(#t)' }],
];
