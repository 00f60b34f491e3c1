// Textile: an image with a link, for Redmine and older wikis.
import { textileText, textileUrl } from '../../escape/textile.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'textile',
  name: 'Textile',
  group: 'readme',
  order: 70,
  file: 'README.textile',
  language: 'textile',
  build({ alt, url, link }) {
    const image = `!${textileUrl(url)}(${textileText(alt)})!`;
    return link ? `${image}:${textileUrl(link)}` : image;
  },
});
