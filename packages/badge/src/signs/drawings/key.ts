// key: the key of a house; bow, shaft and bit on whole pixels.
import type { Sign } from '../sign.ts';

const key: Sign = {
  name: 'key',
  title: 'key',
  body: '<path fill="#b5832f" fill-rule="evenodd" d="M4 4a4 4 0 0 1 3.87 3H16v5h-1v-1h-1v1h-2V9H7.87A4 4 0 1 1 4 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"/>',
  line: '#b5832f',
  terminal: [{ text: '○═══╦╦', ink: 179 }],
};
export default key;
