// watermelon: half a slice with rind, flesh and four seeds.
import type { Sign } from '../sign.ts';

const watermelon: Sign = {
  name: 'watermelon',
  title: 'watermelon',
  body:
    '<path fill="#2e7d3c" d="M0 4h16a8 8 0 0 1-16 0z"/>' +
    '<path fill="#e3f0d2" d="M1 4h14a7 7 0 0 1-14 0z"/>' +
    '<path fill="#e0424e" d="M2 4h12a6 6 0 0 1-12 0z"/>' +
    '<path fill="#3a1518" d="M4 5h1v2H4zM11 5h1v2h-1zM6 7h1v2H6zM9 7h1v2H9z"/>',
  line: '#2e7d3c',
  terminal: [
    { text: '▐', ink: 35 },
    { text: '• • •', ink: 16, ground: 167 },
    { text: '▌', ink: 35 },
  ],
};
export default watermelon;
