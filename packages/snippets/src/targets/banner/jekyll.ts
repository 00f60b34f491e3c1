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
    const layout = '_layouts/default.html';
    const call = { code: '{% include solidarity-banner.html %}', file: layout };
    return {
      files: [{ name: file, language: 'liquid', text: scriptTag(plan, release, liquidWriter) }],
      steps: [
        todo('createFile', { file }),
        // The theme's layouts are in its gem: one that holds this line alone would blank the site.
        todo('copyFirst', {
          file: layout,
          command: `mkdir -p _layouts && cp "$(bundle info --path minima)/${layout}" _layouts/`,
        }),
        plan.inline ? todo('use', call) : todo('useBefore', { ...call, marker: '</body>' }),
        todo('publish'),
        todo('check'),
        note('themeFile'),
        note('named', { file: layout, files: '_layouts/base.html' }),
      ],
    };
  },
});
