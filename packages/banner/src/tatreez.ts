// A band of tatreez, Palestinian cross-stitch: the star and the cross of the config page's band (apps/config/src/ornament), one whole motif high.
import type { Tree } from './tree.ts';

/** Stitches from one star to the next, and across the band. */
const [period, height] = [16, 8];

/** CSS px that a stitch is wide: two, so that it is seen as one. */
const stitch = 2;

/** Threads and their stitches, a stroke of 1 for a row of neighbours, seen well on light and on dark: the paths that `path(strip(), thread)` of the page gives, without its running lines. */
const threads = {
  '#c0334d':
    'M2 .5h1M2 1.5h2M3 2.5h1M6 2.5h2M11 2.5h2M5 3.5h2M10 3.5h1M13 3.5h1M1 4.5h2M10 4.5h1M13 4.5h1M0 5.5h2M4 5.5h1M11 5.5h2M4 6.5h2M5 7.5h1',
  '#6f8f52': 'M5 .5h1M4 1.5h2M0 2.5h2M4 2.5h1M1 3.5h2M5 4.5h2M3 5.5h1M6 5.5h2M2 6.5h2M2 7.5h1',
  '#b58a3a': 'M11 3.5h2M11 4.5h2',
};

/** The band, repeated along the edge by a pattern; its colours are those of the style sheet. Made only where it is asked for. */
export const tatreez = (): Tree => [
  'svg',
  { part: 'border', height: `${height * stitch}`, 'aria-hidden': 'true' },
  [
    'pattern',
    {
      id: 't',
      width: `${period}`,
      height: `${height}`,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${stitch})`,
    },
    ...Object.entries(threads).map(([stroke, d]): Tree => ['path', { stroke, d }]),
  ],
  ['rect', { width: '100%', height: '100%', fill: 'url(#t)' }],
];
