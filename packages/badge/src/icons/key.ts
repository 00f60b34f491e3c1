// key: the key of a house, kept for a return; bow, shaft and bit on whole pixels.
import type { Icon } from '../icon.ts';

const key: Icon = {
  name: 'key',
  title: 'Key',
  width: 18,
  height: 9,
  body: '<path d="M4.5 0a4.5 4.5 0 0 1 4.4 3.5H18v2h-1V9h-2V5.5h-1V8h-2V5.5H8.9A4.5 4.5 0 1 1 4.5 0zm0 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"/>',
};

export default key;
