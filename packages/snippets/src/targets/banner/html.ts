// Plain HTML: the script tag, for any page whose source one can edit.
import { blockingTag, scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'html',
  name: 'HTML',
  group: 'html',
  order: 10,
  build(plan, release) {
    const atTop = plan.attributes.some(([name, value]) => name === 'position' && value === 'top');
    const paste = atTop
      ? todo('pasteAfter', { marker: '<body>' })
      : plan.inline
        ? todo('paste')
        : todo('pasteBefore', { marker: '</head>' });
    const text = atTop ? blockingTag(plan, release) : scriptTag(plan, release);
    return {
      files: [{ name: 'snippet.html', language: 'html', text }],
      steps: [paste, todo('check')],
    };
  },
});
