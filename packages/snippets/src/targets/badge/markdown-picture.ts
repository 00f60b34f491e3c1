// Markdown with a picture element: one badge for light pages and one for dark ones, as GitHub shows it.
import { pictureLink } from '../../markup/picture.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'markdown-picture',
  name: 'Markdown, light and dark',
  group: 'readme',
  order: 20,
  file: 'README.md',
  language: 'markdown',
  build: pictureLink,
});
