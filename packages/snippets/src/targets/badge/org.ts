// Org: a link whose words are the address of an image, which is shown in its place.
import { orgUrl } from '../../escape/org.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'org',
  name: 'Org',
  group: 'readme',
  order: 60,
  file: 'README.org',
  language: 'org',
  // An image as the words of a link cannot carry an alternative text in Org; an image by itself can.
  build: ({ url, link }) => (link ? `[[${orgUrl(link)}][${orgUrl(url)}]]` : `[[${orgUrl(url)}]]`),
});
