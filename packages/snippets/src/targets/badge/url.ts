// The bare address, for anything that asks for the URL of an image.
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'url',
  name: 'URL',
  group: 'forum',
  order: 30,
  file: 'url.txt',
  language: 'text',
  steps: [todo('paste')],
  build: ({ url }) => url,
});
