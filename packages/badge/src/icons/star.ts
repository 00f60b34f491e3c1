// star: an eight-pointed star of tatreez, one pixel for each stitch.
import { star as starOf } from '@solidarity-kit/options/star';
import type { Icon } from '../icon.ts';
import { stitches } from '../stitch.ts';

/** Stitches along a side of a rhombus. */
const k = 4;
const size = 4 * k;
const pathOf = (thread: 'first' | 'second'): string =>
  stitches(
    starOf(k)
      .filter((one) => one.thread === thread)
      .map(({ x, y }) => [x + 2 * k, y + 2 * k]),
  );

const star: Icon = {
  name: 'star',
  title: 'Eight-pointed star of tatreez',
  width: size,
  height: size,
  body: `<path d="${pathOf('second')}"/><path d="${pathOf('first')}" fill="#d9ae63"/>`,
};

export default star;
