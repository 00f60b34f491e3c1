// Django: the base template.
import { jinjaWriter } from '../../escape/jinja.ts';
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'django',
  name: 'Django',
  group: 'server',
  order: 20,
  build(plan, release) {
    const file = 'templates/base.html';
    return {
      files: [{ name: file, language: 'django', text: scriptTag(plan, release, jinjaWriter) }],
      steps: [
        todo('openFile', { file }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
      ],
    };
  },
});
