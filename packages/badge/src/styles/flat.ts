// flat: two plain grounds with round corners. The default.
import { palette } from '@solidarity-kit/options';
import { segmentGrounds } from '../draw/segments.ts';
import type { Style } from '../style.ts';

const flat: Style = {
  name: 'flat',
  height: 20,
  baseline: 14,
  size: 11.2,
  caselessSize: 12,
  weight: 600,
  pad: 6,
  gap: 5,
  between: 0,
  iconScale: 1,
  uppercase: false,
  letterSpacing: 0,
  grounds: (color, labelColor) => ({
    label: labelColor ?? palette.ink,
    message: color ?? palette.thread,
    frame: palette.line,
  }),
  backdrop: segmentGrounds(20, 4),
};

export default flat;
