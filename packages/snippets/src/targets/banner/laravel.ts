// Laravel: the layout, which is a Blade template.
import { bladeWriter } from '../../escape/blade.ts';
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'laravel',
  name: 'Laravel',
  group: 'server',
  order: 30,
  build(plan, release) {
    const file = 'resources/views/layouts/app.blade.php';
    return {
      files: [{ name: file, language: 'blade', text: scriptTag(plan, release, bladeWriter) }],
      steps: [
        todo('openFile', { file }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
      ],
    };
  },
});
