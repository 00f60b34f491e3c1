// Jekyll (and GitHub Pages): an include, called from the layout.
import { liquidWriter } from '../../escape/liquid.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'jekyll',
  name: 'Jekyll, GitHub Pages',
  group: 'static',
  order: 20,
  build(plan, release) {
    const file = '_includes/solidarity-banner.html';
    return {
      files: [{ name: file, language: 'liquid', text: scriptTag(plan, release, liquidWriter) }],
      steps: [
        todo('createFile', { file }),
        todo('use', {
          code: '{% include solidarity-banner.html %}',
          file: '_layouts/default.html',
        }),
        todo('publish'),
        todo('check'),
        note('themeFile'),
      ],
    };
  },
});
