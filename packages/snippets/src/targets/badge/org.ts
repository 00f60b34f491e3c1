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
  // Org shows an address as an image when it ends like one. An image as the words of a link cannot carry an alternative text.
  build({ ending, link }) {
    const image = orgUrl(ending());
    return link ? `[[${orgUrl(link)}][${image}]]` : `[[${image}]]`;
  },
});
