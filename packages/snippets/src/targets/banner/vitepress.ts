// VitePress: the head of the configuration.
import { attributesObject } from '../../markup/object.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'vitepress',
  name: 'VitePress',
  group: 'static',
  order: 40,
  noInline: true,
  build(plan, release) {
    const text = `head: [\n  ['script', ${attributesObject(plan, release, "''", '  ')}],\n],`;
    return {
      files: [{ name: '.vitepress/config.mts', language: 'ts', text }],
      steps: [
        todo('openFile', { file: '.vitepress/config.mts' }),
        todo('pasteAfter', { marker: 'defineConfig({' }),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'head' }),
        note('named', {
          file: '.vitepress/config.mts',
          files: 'docs/.vitepress/config.mts, .vitepress/config.js',
        }),
      ],
    };
  },
});
