// thread: a spool of red thread with its end hanging loose.
import type { Sign } from '../sign.ts';

const thread: Sign = {
  name: 'thread',
  title: 'spool of thread',
  body:
    '<path fill="#a97b4f" d="M2 1h10v2H2zM2 13h10v2H2z"/>' +
    '<path fill="#d23c4b" d="M3 3h8v10H3z"/>' +
    '<path fill="#9d2634" d="M3 4h8v1H3zM3 7h8v1H3zM3 10h8v1H3z"/>' +
    '<path fill="none" stroke="#d23c4b" stroke-linecap="round" d="M11 5.5h1.5c1.2 0 1.2 1.7 1.2 2.7 0 1.5 0 2.3 1.3 2.8"/>',
  line: '#d23c4b',
  terminal: [
    { text: '──', ink: 137 },
    { text: '×××××', ink: 167 },
    { text: '──', ink: 137 },
  ],
};
export default thread;
