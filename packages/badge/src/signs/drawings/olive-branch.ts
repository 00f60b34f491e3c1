// olive-branch: a twig with seven leaves, light and dark by turns, and one olive.
import type { Sign } from '../sign.ts';

const oliveBranch: Sign = {
  name: 'olive-branch',
  title: 'olive branch',
  body:
    '<path fill="none" stroke="#8a6d3b" stroke-linecap="round" d="M1.5 15C6 13.5 10.5 10 13 4"/>' +
    '<path fill="#5f8f3e" d="M4.2 13.4C1.7 13.3.5 11.5.9 8.9 3.6 9.2 4.9 11 4.2 13.4zM7.6 11C5.1 10.6 4.1 8.6 4.8 6 7.4 6.6 8.5 8.6 7.6 11zM10.6 7.8C8.3 6.9 7.7 4.7 8.9 2.4 11.3 3.5 11.9 5.5 10.6 7.8zM13 4.5C12 2.6 12.6.9 15 0 15.9 2.3 15.1 4 13 4.5z"/>' +
    '<path fill="#86ad5c" d="M5.5 12.7C7 10.9 9 10.9 10.9 12.6 9.3 14.5 7.2 14.6 5.5 12.7zM11.7 6.9C12.7 5.1 14.2 4.8 16 5.8 15.1 7.7 13.6 8.1 11.7 6.9z"/>' +
    '<ellipse cx="11.3" cy="10.3" rx="1.7" ry="1.4" fill="#6a5a86" transform="rotate(25 11.3 10.3)"/>',
  line: '#5f8f3e',
  terminal: [
    { text: '─»»»─', ink: 107 },
    { text: '●', ink: 97 },
  ],
};
export default oliveBranch;
