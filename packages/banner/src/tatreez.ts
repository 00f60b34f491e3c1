// A band of tatreez, Palestinian cross-stitch: eight-pointed stars with small diamonds between, counted on a grid of stitches.
import type { Tree } from './tree.ts';

/** Stitches that a star's rhombus has along a side. */
const side = 2;
/** Stitches from one star to the next, and across the band. */
const [period, height] = [14, 11];

/** One stitch, as a square of path data. */
const stitch = (x: number, y: number): string => `M${x} ${y}h1v1h-1z`;

/** Diamond between the stars, and a line of every other stitch along the edge. */
const diamond = stitch(10, 3) + stitch(9, 4) + stitch(11, 4) + stitch(10, 5);
let upright = '';
let lying = '';
for (let x = 0; x < period; x += 2) upright += stitch(x, 0);

// An eight-pointed star is eight rhombi of `side` × `side`, mirrored: four that stand, four that lie.
for (let i = 1; i <= side; i++)
  for (let j = i + 1; j <= i + side; j++)
    for (const a of [3 + i, 4 - i])
      for (const b of [3 + j, 4 - j]) {
        upright += stitch(a, b + 1);
        lying += stitch(b, a + 1);
      }

/** The band, repeated along the edge by a pattern; its colours are those of the style sheet. */
export const tatreez: Tree = [
  'svg',
  { part: 'border', height: `${height}`, 'aria-hidden': 'true' },
  [
    'pattern',
    { id: 't', width: `${period}`, height: `${height}`, patternUnits: 'userSpaceOnUse' },
    ['path', { class: 'red', d: upright }],
    ['path', { class: 'gold', d: lying }],
    ['path', { class: 'olive', d: diamond }],
  ],
  ['rect', { width: '100%', height: '100%', fill: 'url(#t)' }],
];
