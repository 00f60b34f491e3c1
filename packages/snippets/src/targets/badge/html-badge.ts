// HTML: an image in a link, for a page or for a README that takes HTML.
import { imageBadge } from '../../markup/picture.ts';
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'html-badge',
  name: 'HTML',
  group: 'readme',
  order: 30,
  file: 'snippet.html',
  language: 'html',
  steps: [todo('paste'), todo('look')],
  build: imageBadge,
});
