// A band of tatreez, Palestinian cross-stitch: the star and the cross of the config page's band (apps/config/src/ornament), one whole motif high.
import type { Tree } from './tree.ts';

/** CSS px that a stitch is wide: two, so that it is seen as one. */
const stitch = 2;

const [red, green, gold] = ['#c0334d', '#6f8f52', '#b58a3a'];

/** Stitches of a motif, a stroke of 1 for a row of neighbours, turned four times around its middle, with two threads in turn. */
const turned = (d: string, middle: number, threads: readonly string[]): Tree[] =>
  [0, 1, 2, 3].map((i): Tree => [
    'path',
    { stroke: threads[i % 2], d, transform: `rotate(${90 * i} ${middle} 4)` },
  ]);

/** The band, 16 stitches from one star to the next and 8 high, repeated along the edge by a pattern. Made only where it is asked for. */
export const tatreez = (): Tree => [
  'svg',
  { part: 'border', height: `${8 * stitch}`, 'aria-hidden': 'true' },
  [
    'pattern',
    {
      id: 't',
      width: '16',
      height: '8',
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${stitch})`,
    },
    ...turned('M2 .5h1M2 1.5h2M3 2.5h1M6 2.5h2M5 3.5h2', 4, [red, green]),
    ...turned('M11 2.5h2', 12, [red, red]),
    ['path', { stroke: gold, 'stroke-width': '2', d: 'M11 4h2' }],
  ],
  ['rect', { width: '100%', height: '100%', fill: 'url(#t)' }],
];
