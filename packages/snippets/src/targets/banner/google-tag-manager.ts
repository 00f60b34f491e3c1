// Google Tag Manager: a Custom HTML tag, whose compiler takes ECMAScript 5 only; the script's attributes are set by code.
import { makeScript } from '../../markup/loader.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  group: 'builder',
  order: 80,
  noInline: true,
  build(plan, release) {
    const make = makeScript(plan, release, 'var', '  ');
    const text = `<script>\n(function () {\n${make}\n  document.head.appendChild(script);\n})();\n</script>`;
    return {
      files: [{ name: 'custom-html-tag.html', language: 'html', text }],
      steps: [
        todo('open', { menu: 'Tags › New › Tag Configuration › Custom HTML' }),
        todo('pasteInto', { field: 'HTML' }),
        todo('set', { option: 'Triggering', value: 'All Pages' }),
        todo('press', { button: 'Save' }),
        todo('press', { button: 'Submit' }),
        todo('check'),
        note('blockers'),
      ],
    };
  },
});
