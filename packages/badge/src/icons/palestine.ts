// palestine: the flag, in its own colours and its proportion of 2 to 1, each stripe three whole pixels.
import type { Icon } from '../icon.ts';

const palestine: Icon = {
  name: 'palestine',
  title: 'Flag of Palestine',
  width: 18,
  height: 9,
  body: '<path d="M0 0h18v3H0z" fill="#000"/><path d="M0 3h18v3H0z" fill="#fff"/><path d="M0 6h18v3H0z" fill="#007a3d"/><path d="M0 0l6 4.5L0 9z" fill="#ce1126"/>',
};

export default palestine;
