// Discourse: the head of a theme component. Discourse puts the nonce of its policy into the tag.
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'discourse',
  name: 'Discourse',
  group: 'builder',
  order: 75,
  noInline: true,
  hosted: true,
  build(plan, release) {
    return {
      files: [{ name: 'head.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('open', { menu: 'Admin › Customize › Themes › Components › Install › Create new' }),
        todo('press', { button: 'Edit CSS/HTML' }),
        todo('pasteInto', { field: 'Common › Head' }),
        todo('press', { button: 'Save' }),
        todo('choose', { option: 'Add to all themes' }),
        todo('check'),
        note('needsRight', { right: 'admin' }),
      ],
    };
  },
});
