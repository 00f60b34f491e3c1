// A warning sign, for badges about errors. Not in the list of icons: nobody chooses it.
import type { Icon } from './icon.ts';

/** A triangle with an exclamation mark cut out of it. */
export const warning: Icon = {
  name: 'warning',
  title: 'Warning',
  width: 14,
  height: 14,
  body: '<path fill-rule="evenodd" d="M7.9 1.5 13.6 12a1 1 0 0 1-.9 1.5H1.3A1 1 0 0 1 .4 12L6.1 1.5a1 1 0 0 1 1.8 0zM6.2 5l.3 4.2h1L7.8 5zM6.2 10.4v1.4h1.6v-1.4z"/>',
};
