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
    return {
      files: [
        { name: file, language: 'go-html-template', text: scriptTag(plan, release, goWriter) },
      ],
      steps: [
        todo('createFile', { file }),
        todo('use', {
          code: '{{ partial "solidarity-banner.html" . }}',
          file: 'layouts/_default/baseof.html',
        }),
        todo('publish'),
        todo('check'),
        note('themeFile'),
      ],
    };
  },
});
