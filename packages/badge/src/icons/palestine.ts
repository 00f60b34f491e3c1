// palestine: the flag, 2 to 1, each stripe three whole pixels, in a faint edge that keeps it apart from any ground.
import type { Icon } from '../icon.ts';

// Colours of the flag: black, white, green, and a red triangle of a third of its length.
const palestine: Icon = {
  name: 'palestine',
  title: 'Flag of Palestine',
  width: 20,
  height: 11,
  edge: 1,
  body: '<path fill-opacity=".2" d="M0 0h20v11H0z"/><path fill="#fff" d="M1 1h18v9H1z"/><path d="M1 1h18v3H1z" fill="#000"/><path d="M1 7h18v3H1z" fill="#007a3d"/><path d="M1 1l6 4.5L1 10z" fill="#ce1126"/>',
};

export default palestine;
