// Plain HTML: the script tag, for any page whose source one can edit.
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'html',
  name: 'HTML',
  group: 'html',
  order: 10,
  build(plan, release) {
    return {
      files: [{ name: 'snippet.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('check'),
      ],
    };
  },
});
