// Markdown: an image in a link, for READMEs on GitHub, GitLab, npm and anywhere else.
import { markdownText, markdownUrl } from '../../escape/markdown.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'markdown',
  name: 'Markdown',
  group: 'readme',
  order: 10,
  file: 'README.md',
  language: 'markdown',
  build({ alt, url, link }) {
    const image = `![${markdownText(alt)}](${markdownUrl(url)})`;
    return link ? `[${image}](${markdownUrl(link)})` : image;
  },
});
