// MediaWiki: an external link whose words are the address of an image, which wikis that allow it show in its place; and one in words.
import { wikiText, wikiUrl } from '../../escape/mediawiki.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

const plain = 'words.wiki';

export default defineBadge({
  id: 'mediawiki',
  name: 'MediaWiki',
  group: 'forum',
  order: 10,
  file: 'page.wiki',
  language: 'mediawiki',
  steps: [
    todo('paste'),
    todo('look'),
    note('noImages', { setting: '$wgAllowExternalImages', file: plain }),
  ],
  // MediaWiki takes an address for an image when it ends in gif, png, jpg or jpeg.
  build({ ending, link }) {
    const image = wikiUrl(ending('png'));
    return link ? `[${wikiUrl(link)} ${image}]` : image;
  },
  also({ alt, link }) {
    const text = link ? `[${wikiUrl(link)} ${wikiText(alt)}]` : wikiText(alt);
    return [{ name: plain, language: 'mediawiki', text }];
  },
});
