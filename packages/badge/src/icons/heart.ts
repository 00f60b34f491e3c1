// heart: a plain heart.
import type { Icon } from '../icon.ts';

const heart: Icon = {
  name: 'heart',
  title: 'Heart',
  width: 14,
  height: 13,
  body: '<path d="M7 12.5C3 9.3.5 7.2.5 4.2.5 2.1 2 .6 4 .6c1.2 0 2.3.6 3 1.6C7.7 1.2 8.8.6 10 .6c2 0 3.5 1.5 3.5 3.6 0 3-2.5 5.1-6.5 8.3z"/>',
};

export default heart;
