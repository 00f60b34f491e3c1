// Squarespace: code injection, on the plans that have it.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'squarespace',
  name: 'Squarespace',
  group: 'builder',
  order: 30,
  noInline: true,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'code-injection.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Settings › Advanced › Code Injection' }),
        todo('pasteInto', { field: 'Footer' }),
        todo('press', { button: 'Save' }),
        todo('check'),
        note('plan', { platform: 'Squarespace', plan: 'Core, Plus, Advanced, Business, Commerce' }),
        note('notThere', { page: 'checkout' }),
      ],
    };
  },
});
