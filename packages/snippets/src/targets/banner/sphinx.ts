// Sphinx (and Read the Docs): the list of scripts in conf.py, with their attributes.
import { pythonString } from '../../escape/python.ts';
import { dataAttributes, loadAttributes } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'sphinx',
  name: 'Sphinx, Read the Docs',
  group: 'static',
  order: 60,
  build(plan, release) {
    const [source, ...load] = loadAttributes(release);
    const pairs = [['async', 'async'] as const, ...load, ...dataAttributes(plan)].map(
      ([name, value]) =>
        `    ${pythonString(name)}: ${pythonString(value === true ? name : value)},`,
    );
    const text = `html_js_files = [\n  (${pythonString(String(source?.[1]))}, {\n${pairs.join('\n')}\n  }),\n]`;
    return {
      files: [{ name: 'conf.py', language: 'python', text }],
      steps: [
        todo('openFile', { file: 'docs/conf.py' }),
        todo('pasteEnd'),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'html_js_files' }),
      ],
    };
  },
});
