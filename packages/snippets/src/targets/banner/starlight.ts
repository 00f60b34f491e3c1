// Starlight: the head of its integration in Astro's configuration.
import { attributesObject } from '../../markup/object.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'starlight',
  name: 'Starlight',
  group: 'static',
  order: 71,
  noInline: true,
  build(plan, release) {
    const file = 'astro.config.mjs';
    const attrs = attributesObject(plan, release, 'true', '    ');
    return {
      files: [
        {
          name: file,
          language: 'js',
          text: `head: [\n  {\n    tag: 'script',\n    attrs: ${attrs},\n  },\n],`,
        },
      ],
      steps: [
        todo('openFile', { file }),
        todo('pasteAfter', { marker: 'starlight({' }),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'head' }),
        note('named', { file, files: 'astro.config.ts' }),
      ],
    };
  },
});
