// Nuxt: the head of the configuration, rendered on the server into every page.
import { attributesObject } from '../../markup/object.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'nuxt',
  name: 'Nuxt',
  group: 'framework',
  order: 50,
  noInline: true,
  build(plan, release) {
    const text = `app: {\n  head: {\n    script: [\n      ${attributesObject(plan, release, 'true', '      ')},\n    ],\n  },\n},`;
    return {
      files: [{ name: 'nuxt.config.ts', language: 'ts', text }],
      steps: [
        todo('openFile', { file: 'nuxt.config.ts' }),
        todo('pasteAfter', { marker: 'defineNuxtConfig({' }),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'app' }),
      ],
    };
  },
});
