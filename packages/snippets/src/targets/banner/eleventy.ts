// Eleventy: an include, called from the layout.
import { jinjaWriter } from '../../escape/jinja.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'eleventy',
  name: 'Eleventy',
  group: 'static',
  order: 25,
  build(plan, release) {
    const file = '_includes/solidarity-banner.njk';
    const layout = '_includes/base.njk';
    const call = { code: '{% include "solidarity-banner.njk" %}', file: layout };
    return {
      files: [{ name: file, language: 'njk', text: scriptTag(plan, release, jinjaWriter) }],
      steps: [
        todo('createFile', { file }),
        plan.inline ? todo('use', call) : todo('useBefore', { ...call, marker: '</body>' }),
        todo('publish'),
        todo('check'),
        note('named', { file: layout, files: '_includes/layout.njk, _includes/layouts/base.njk' }),
      ],
    };
  },
});
