// The README of a VS Code extension: Markdown with a PNG, since the packager refuses SVG images in a README.
import { markdownText, markdownUrl } from '../../escape/markdown.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'vscode-extension',
  name: 'VS Code extension',
  group: 'readme',
  order: 25,
  file: 'README.md',
  language: 'markdown',
  build({ alt, ending, link }) {
    const image = `![${markdownText(alt)}](${markdownUrl(ending('png'))})`;
    return link ? `[${image}](${markdownUrl(link)})` : image;
  },
});
