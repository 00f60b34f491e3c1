// watermelon: a slice with rind, flesh and seeds.
import type { Icon } from '../icon.ts';

const watermelon: Icon = {
  name: 'watermelon',
  title: 'Watermelon',
  width: 16,
  height: 14,
  body: '<path d="M0 3h16a8 8 0 0 1-16 0z" fill="#007a3d"/><path d="M1.5 3h13a6.500 6.500 0 0 1-13 0z" fill="#fff"/><path d="M2.500 3h11a5.500 5.500 0 0 1-11 0z" fill="#ce1126"/>',
};

export default watermelon;
