// for-the-badge: tall and square, in spaced capitals where the script has them; with the measures of shields.io (badge-maker 6).
import { segmentGrounds } from '../draw/segments.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const forTheBadge: Style = {
  ...flat,
  name: 'for-the-badge',
  height: 28,
  baseline: 18,
  caselessSize: 13.5,
  labelWeight: 400,
  weight: 700,
  pad: 12,
  markPad: 9,
  gap: 6,
  messageGap: 9,
  iconScale: 4 / 3,
  uppercase: true,
  letterSpacing: 1.45,
  backdrop: segmentGrounds(28, 0),
};

export default forTheBadge;
