// Shopify: the theme's layout, which is a Liquid template.
import { liquidWriter } from '../../escape/liquid.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'shopify',
  name: 'Shopify',
  group: 'builder',
  order: 50,
  hosted: true,
  build(plan, release) {
    return {
      files: [
        { name: 'theme.liquid', language: 'liquid', text: scriptTag(plan, release, liquidWriter) },
      ],
      steps: [
        todo('open', { menu: 'Online Store › Themes › … › Edit code' }),
        todo('openFile', { file: 'layout/theme.liquid' }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</body>' }),
        todo('press', { button: 'Save' }),
        todo('check'),
        note('notThere', { page: 'checkout' }),
        note('update'),
      ],
    };
  },
});
