// Rails (and Turbo): the application's layout. In the head, the tag stays when Turbo swaps the body, and the banner comes back by itself.
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'rails',
  name: 'Rails, Turbo',
  group: 'server',
  order: 10,
  build(plan, release) {
    const file = 'app/views/layouts/application.html.erb';
    return {
      // In HTML's escaping no `<%` is left for ERB to find.
      files: [{ name: file, language: 'erb', text: scriptTag(plan, release) }],
      steps: [
        todo('openFile', { file }),
        plan.inline ? todo('paste') : todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
      ],
    };
  },
});
