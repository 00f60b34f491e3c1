// BBCode: an image in a link, for forums.
import { bbcodeUrl } from '../../escape/bbcode.ts';
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'bbcode',
  name: 'BBCode',
  group: 'forum',
  order: 20,
  file: 'signature.txt',
  language: 'bbcode',
  steps: [todo('paste'), todo('look')],
  build({ url, link }) {
    const image = `[img]${bbcodeUrl(url)}[/img]`;
    return link ? `[url=${bbcodeUrl(link)}]${image}[/url]` : image;
  },
});
