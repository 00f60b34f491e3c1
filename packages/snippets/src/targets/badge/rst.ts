// reStructuredText: an image directive, for READMEs of Python packages and for Sphinx.
import { rstOption, rstUrl } from '../../escape/rst.ts';
import { defineBadge } from '../define-badge.ts';

export default defineBadge({
  id: 'rst',
  name: 'reStructuredText',
  group: 'readme',
  order: 40,
  file: 'README.rst',
  language: 'rst',
  build({ alt, url, link }) {
    const options = [
      `   :alt: ${rstOption(alt)}`,
      ...(link ? [`   :target: ${rstUrl(link)}`] : []),
    ];
    return [`.. image:: ${rstUrl(url)}`, ...options].join('\n');
  },
});
