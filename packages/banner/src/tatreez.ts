// A band of tatreez, Palestinian cross-stitch: the kit's star (packages/options/src/star.ts, a test compares them) in strokes, since that function would cost the script more bytes, and a cross.
import type { Tree } from './tree.ts';

/** CSS px that a stitch is wide: two, so that it is seen as one. */
const stitch = 2;

/** Strokes of one thread, for neighbours in a row or a column. Red and green make the star, red and gold the cross. */
const thread = (stroke: string, d: string): Tree => ['path', { stroke, d }];

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
    thread(
      '#c0334d',
      'M2.5 0v2M3.5 1v2M6 2.5h2M5 3.5h2M5.5 6v2M4.5 5v2M0 5.5h2M1 4.5h2M11 2.5h2M11 5.5h2M10.5 3v2M13.5 3v2',
    ),
    thread('#6f8f52', 'M5.5 0v2M4.5 1v2M6 5.5h2M5 4.5h2M2.5 6v2M3.5 5v2M0 2.5h2M1 3.5h2'),
    thread('#b58a3a', 'M11 3.5h2M11 4.5h2'),
  ],
  ['rect', { width: '100%', height: '100%', fill: 'url(#t)' }],
];
