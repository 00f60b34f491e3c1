// AsciiDoc: an inline image macro with a link.
import { asciidocAttribute, asciidocUrl } from '../../escape/asciidoc.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'asciidoc',
  name: 'AsciiDoc',
  group: 'readme',
  order: 50,
  file: 'README.adoc',
  language: 'asciidoc',
  build({ alt, url, link }) {
    const target = link ? `,link="${asciidocUrl(link)}"` : '';
    return `image:${asciidocUrl(url)}["${asciidocAttribute(alt)}"${target}]`;
  },
});
