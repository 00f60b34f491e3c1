// Sphinx: the list of scripts in conf.py, with their attributes.
import { sphinxScripts } from '../../markup/sphinx.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'sphinx',
  name: 'Sphinx',
  group: 'static',
  order: 60,
  noInline: true,
  build(plan, release) {
    const file = 'docs/conf.py';
    return {
      files: [{ name: 'conf.py', language: 'python', text: sphinxScripts(plan, release) }],
      steps: [
        todo('openFile', { file }),
        todo('pasteEnd'),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'html_js_files' }),
        note('named', { file, files: 'conf.py, source/conf.py, docs/source/conf.py' }),
      ],
    };
  },
});
