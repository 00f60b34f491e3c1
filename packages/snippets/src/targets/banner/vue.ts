// Vue: a component that renders the tag through `<component>`, since Vue's templates leave script tags out.
import { vueWriter } from '../../escape/vue.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { setAttributes } from '../../markup/tag.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'vue',
  name: 'Vue',
  group: 'framework',
  order: 40,
  build(plan, release) {
    const attributes = scriptAttributes(plan, release);
    const tag = `${setAttributes(`<component :is="'script'"`, attributes, vueWriter)} />`;
    return {
      files: [
        {
          name: 'src/SolidarityBanner.vue',
          language: 'vue',
          text: `<template>\n  ${tag.replaceAll('\n', '\n  ')}\n</template>`,
        },
      ],
      steps: componentSteps(
        'src/SolidarityBanner.vue',
        "import SolidarityBanner from './SolidarityBanner.vue';",
        'src/App.vue',
      ),
    };
  },
});
