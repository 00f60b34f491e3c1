// tatreez: cloth in a frame of thread, opened by a stitched star. The kit's own.
import { palette } from '@solidarity-kit/options';
import { rect } from '../draw/shape.ts';
import type { Style } from '../style.ts';
import flat from './flat.ts';

const tatreez: Style = {
  ...flat,
  name: 'tatreez',
  icon: 'star',
  iconSegment: true,
  framed: true,
  lookParts: ['color'],
  grounds: (color, labelColor) => {
    const thread = color ?? palette.thread;
    return { label: labelColor ?? thread, message: palette.paper, frame: thread };
  },
  backdrop({ segments, width, height }, skin) {
    let drawn = rect(0, 0, width, height, skin.frame);
    for (const { x, width: wide, role } of segments)
      drawn += rect(x + 1, 1, wide - 2, height - 2, skin[role].paint);
    return drawn;
  },
};

export default tatreez;
