// Drupal: the template of the theme for the whole page, which is Twig.
import { jinjaWriter } from '../../escape/jinja.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'drupal',
  name: 'Drupal',
  group: 'builder',
  order: 15,
  build(plan, release) {
    const file = 'templates/layout/html.html.twig';
    return {
      files: [
        // Twig looks for the same braces as Jinja.
        { name: 'html.html.twig', language: 'twig', text: scriptTag(plan, release, jinjaWriter) },
      ],
      steps: [
        todo('open', { menu: 'themes/custom/…' }),
        todo('copyFirst', {
          file,
          command: `mkdir -p templates/layout && cp ../../../core/modules/system/templates/html.html.twig templates/layout/`,
        }),
        todo('openFile', { file }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('open', { menu: 'Configuration › Performance' }),
        todo('press', { button: 'Clear all caches' }),
        todo('check'),
        note('update'),
      ],
    };
  },
});
