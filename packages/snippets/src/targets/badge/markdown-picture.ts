// Markdown with a picture element: one badge for light pages and one for dark ones, as GitHub shows it.
import { pictureLink } from '../../markup/picture.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'markdown-picture',
  name: 'Markdown, light and dark',
  names: {
    ar: 'Markdown، فاتح وداكن',
    fr: 'Markdown, clair et sombre',
    es: 'Markdown, claro y oscuro',
    de: 'Markdown, hell und dunkel',
    tr: 'Markdown, açık ve koyu',
    ur: 'Markdown، روشن اور تاریک',
    id: 'Markdown, terang dan gelap',
  },
  group: 'readme',
  order: 20,
  file: 'README.md',
  language: 'markdown',
  build: pictureLink,
});
