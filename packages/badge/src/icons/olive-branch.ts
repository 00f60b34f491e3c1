// olive-branch: a branch with six leaves.
import type { Icon } from '../icon.ts';

const oliveBranch: Icon = {
  name: 'olive-branch',
  title: 'Olive branch',
  width: 16,
  height: 14,
  body: '<path d="M.3 13.2C4 12 8 9 11 4.8L11.8 5.3C9 9.8 5 13 .7 14zM3.2 11.6C0.9 11.3 0 9.2 1.1 7.1C3.4 7.6 4.4 9.7 3.2 11.6zM6.1 9.6C3.8 9.4 2.6 7.3 3.4 4.9C5.9 5.4 7.1 7.5 6.1 9.6zM9 7C6.8 7 5.5 5.2 6.1 2.9C8.5 3.1 9.8 4.9 9 7zM11.2 5C10.6 2.7 12.2 0.9 14.7 0.9C15.1 3.3 13.5 5.2 11.2 5zM8.6 8.2C10.3 6.8 12.6 7.4 13.6 9.5C11.7 10.9 9.4 10.3 8.6 8.2zM5.6 11C7.3 9.6 9.6 10.2 10.6 12.3C8.7 13.7 6.4 13.1 5.6 11z"/>',
};

export default oliveBranch;
