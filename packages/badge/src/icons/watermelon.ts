// watermelon: half a slice with rind, flesh and seeds, in a faint edge that keeps it apart from any ground.
import type { Icon } from '../icon.ts';

const watermelon: Icon = {
  name: 'watermelon',
  title: 'Watermelon',
  width: 18,
  height: 10,
  edge: 1,
  body:
    '<path fill-opacity=".2" d="M0 0h18v1a9 9 0 0 1-18 0z"/>' +
    '<path fill="#007a3d" d="M1 1h16a8 8 0 0 1-16 0z"/>' +
    '<path fill="#fff" d="M2.5 1h13a6.5 6.5 0 0 1-13 0z"/>' +
    '<path fill="#ce1126" d="M3.5 1h11a5.5 5.5 0 0 1-11 0z"/>' +
    '<path d="M6 2h1v2H6zM11 2h1v2h-1zM8.5 3.5h1v2h-1z" fill="#000"/>',
};

export default watermelon;
