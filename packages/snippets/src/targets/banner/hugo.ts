// Hugo: a partial of the site, called from the base template.
import { goWriter } from '../../escape/go-template.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'hugo',
  name: 'Hugo',
  group: 'static',
  order: 10,
  build(plan, release) {
    const file = 'layouts/partials/solidarity-banner.html';
    const base = 'layouts/_default/baseof.html';
    const call = { code: '{{ partial "solidarity-banner.html" . }}', file: base };
    return {
      files: [
        { name: file, language: 'go-html-template', text: scriptTag(plan, release, goWriter) },
      ],
      steps: [
        todo('createFile', { file }),
        // Many a theme has its </head> in another file. A base template that holds one line in place of the theme's would blank the site.
        todo('copyFirst', {
          file: base,
          command: `mkdir -p layouts/_default && cp themes/*/${base} layouts/_default/`,
        }),
        plan.inline ? todo('use', call) : todo('useBefore', { ...call, marker: '</body>' }),
        todo('publish'),
        todo('check'),
        note('themeFile'),
        note('named', { file: base, files: 'layouts/baseof.html' }),
      ],
    };
  },
});
