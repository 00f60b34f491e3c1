// The flag of Palestine, drawn: Windows has no flag emoji. Proportions 1:2, the triangle a third of the length.
import type { Tree } from './tree.ts';

/** Stripes and triangle in a box of 12 × 6. The fine line keeps black and white visible on any ground. */
export const flag: Tree = [
  'svg',
  { part: 'flag', viewBox: '0 0 12 6', 'aria-hidden': 'true' },
  ['path', { fill: '#fff', d: 'M0 0h12v6H0z' }],
  ['path', { fill: '#000', d: 'M0 0h12v2H0z' }],
  ['path', { fill: '#007a3d', d: 'M0 4h12v2H0z' }],
  ['path', { fill: '#ce1126', d: 'M0 0l4 3-4 3z' }],
];
