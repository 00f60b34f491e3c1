// flat-square: flat, with square corners.
import { segmentGrounds } from '../draw/segments.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const flatSquare: Style = {
  ...flat,
  name: 'flat-square',
  backdrop: segmentGrounds(20, 0),
};

export default flatSquare;
