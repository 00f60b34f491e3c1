// MediaWiki: the script of the whole wiki, which is ECMAScript 5 and cannot be a tag.
import { makeScript } from '../../markup/loader.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'mediawiki-script',
  name: 'MediaWiki',
  group: 'server',
  order: 50,
  noInline: true,
  build(plan, release) {
    const make = makeScript(plan, release, 'var', '  ');
    return {
      files: [
        {
          name: 'Common.js',
          language: 'js',
          text: `(function () {\n${make}\n  document.head.appendChild(script);\n})();`,
        },
      ],
      steps: [
        todo('open', { menu: 'MediaWiki:Common.js' }),
        todo('pasteEnd'),
        todo('press', { button: 'Save changes' }),
        todo('check'),
        note('needsRight', { right: 'editsitejs' }),
      ],
    };
  },
});
