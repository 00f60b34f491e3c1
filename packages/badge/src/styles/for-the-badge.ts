// for-the-badge: tall and square, in spaced capitals where the script has them.
import { segmentGrounds } from '../draw/segments.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const forTheBadge: Style = {
  ...flat,
  name: 'for-the-badge',
  height: 28,
  baseline: 18,
  caselessSize: 13.5,
  pad: 9,
  gap: 7,
  iconScale: 4 / 3,
  uppercase: true,
  letterSpacing: 1,
  backdrop: segmentGrounds(28, 0),
};

export default forTheBadge;
