// Open Graph tags: the card of the message, or a badge of one's own words, as the picture of a link preview; for the head of any page.
import { htmlAttribute } from '../../escape/html.ts';
import { todo } from '../../steps/step.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'open-graph',
  name: 'Open Graph tags',
  group: 'forum',
  order: 40,
  file: 'head.html',
  language: 'html',
  steps: [todo('pasteBefore', { marker: '</head>' }), todo('publish')],
  build({ preview, alt }) {
    const { size } = preview;
    const tags = [
      ['property', 'og:image', preview.url],
      ['property', 'og:image:type', 'image/png'],
      ...(size
        ? [
            ['property', 'og:image:width', String(size[0])] as const,
            ['property', 'og:image:height', String(size[1])] as const,
          ]
        : []),
      ['property', 'og:image:alt', alt],
      ['name', 'twitter:card', size ? 'summary_large_image' : 'summary'],
    ] as const;
    return tags
      .map(
        ([kind, name, content]) => `<meta ${kind}="${name}" content="${htmlAttribute(content)}">`,
      )
      .join('\n');
  },
});
