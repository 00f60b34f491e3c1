// Docusaurus: the scripts of the configuration. The banner stands outside React's root, so that navigation leaves it alone.
import { attributesObject } from '../../markup/object.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'docusaurus',
  name: 'Docusaurus',
  group: 'static',
  order: 30,
  noInline: true,
  build(plan, release) {
    const text = `scripts: [\n  ${attributesObject(plan, release, 'true', '  ')},\n],`;
    return {
      files: [{ name: 'docusaurus.config.js', language: 'js', text }],
      steps: [
        todo('openFile', { file: 'docusaurus.config.js' }),
        // Both starters have it, whatever the line `const config` looks like.
        todo('pasteBefore', { marker: 'themeConfig:' }),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'scripts' }),
        note('named', { file: 'docusaurus.config.js', files: 'docusaurus.config.ts' }),
      ],
    };
  },
});
