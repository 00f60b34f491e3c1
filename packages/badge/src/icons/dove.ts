// dove: a dove in flight.
import type { Icon } from '../icon.ts';

const dove: Icon = {
  name: 'dove',
  title: 'Dove',
  width: 16,
  height: 14,
  body: '<path d="M15.6 5.6L13.9 4.3C13.3 3.3 11.9 3.1 11 3.9C10.4 4.4 10.1 5.2 10 6C9.5 3.6 7.9 1.4 4.8.5C5 2.1 5 3.3 5.2 4.2C4.2 3.7 3.1 3.3 1.8 3.2C2.3 5.9 3.6 7.9 5.6 9L.4 11.6C1.5 12.3 2.7 12.5 3.8 12.3C5.2 13.1 7.6 13.3 9.6 12.3C12.1 11.1 13.6 9 13.9 6.5z"/>',
};

export default dove;
