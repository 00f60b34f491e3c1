// Open Graph: the card of a link preview, as tags for the head of a page.
import { htmlAttribute } from '../../escape/html.ts';
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'open-graph',
  name: 'Open Graph',
  group: 'forum',
  order: 40,
  file: 'head.html',
  language: 'html',
  steps: [todo('pasteBefore', { marker: '</head>' }), todo('publish')],
  build({ card, alt }) {
    const tags = [
      ['property', 'og:image', card],
      ['property', 'og:image:type', 'image/png'],
      ['property', 'og:image:width', '1200'],
      ['property', 'og:image:height', '630'],
      ['property', 'og:image:alt', alt],
      ['name', 'twitter:card', 'summary_large_image'],
    ] as const;
    return tags
      .map(
        ([kind, name, content]) => `<meta ${kind}="${name}" content="${htmlAttribute(content)}">`,
      )
      .join('\n');
  },
});
