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
  build: ({ url, link }) => (link ? `[${wikiUrl(link)} ${wikiUrl(url)}]` : wikiUrl(url)),
});
