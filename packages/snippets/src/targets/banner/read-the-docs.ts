// Read the Docs: it builds what is in the repository, so that the banner goes into Sphinx's configuration there.
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';
import { sphinxScripts } from '../../markup/sphinx.ts';

export default defineBanner({
  id: 'read-the-docs',
  name: 'Read the Docs',
  group: 'static',
  order: 61,
  noInline: true,
  hosted: true,
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
        note('named', { file, files: 'docs/source/conf.py, source/conf.py' }),
        note('elseTarget', { what: 'conf.py', target: 'MkDocs' }),
      ],
    };
  },
});
