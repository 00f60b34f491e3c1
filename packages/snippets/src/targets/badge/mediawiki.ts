// MediaWiki: an external link whose words are the address of an image, which wikis that allow it show in its place.
import { wikiUrl } from '../../escape/mediawiki.ts';
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'mediawiki',
  name: 'MediaWiki',
  group: 'forum',
  order: 10,
  file: 'page.wiki',
  language: 'mediawiki',
  steps: [todo('paste'), todo('look')],
  // MediaWiki takes an address for an image when it ends in gif, png, jpg or jpeg.
  build({ ending, link }) {
    const image = wikiUrl(ending('png'));
    return link ? `[${wikiUrl(link)} ${image}]` : image;
  },
});
