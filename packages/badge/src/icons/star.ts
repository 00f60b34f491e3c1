// star: an eight-pointed star of tatreez, one pixel for each stitch.
import type { Icon } from '../icon.ts';
import { star as starOf, stitches } from '../stitch.ts';

const { size, first, second } = starOf(4);

const star: Icon = {
  name: 'star',
  title: 'Eight-pointed star of tatreez',
  width: size,
  height: size,
  body: `<path d="${stitches(first)}"/><path d="${stitches(second)}" fill="#d9ae63"/>`,
};

export default star;
