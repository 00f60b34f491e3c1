// Open Graph: the badge as the picture of a link preview, as tags for the head of a page.
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
  build({ preview, alt }) {
    const tags = [
      ['property', 'og:image', preview],
      ['property', 'og:image:type', 'image/png'],
      ['property', 'og:image:alt', alt],
      ['name', 'twitter:card', 'summary'],
    ] as const;
    return tags
      .map(
        ([kind, name, content]) => `<meta ${kind}="${name}" content="${htmlAttribute(content)}">`,
      )
      .join('\n');
  },
});
