// Gatsby: its hook for what the server renders around every page. The banner stands outside React's root.
import { attributesObject } from '../../markup/object.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'gatsby',
  name: 'Gatsby',
  group: 'static',
  order: 35,
  noInline: true,
  build(plan, release) {
    const file = 'gatsby-ssr.js';
    const attributes = attributesObject(plan, release, 'true', '      ').replace(
      '{\n',
      "{\n        key: 'solidarity-banner',\n",
    );
    const text = `const { createElement } = require('react');\n\nexports.onRenderBody = ({ setHeadComponents }) => {\n  setHeadComponents([\n    createElement('script', ${attributes}),\n  ]);\n};`;
    return {
      files: [{ name: file, language: 'js', text }],
      steps: [
        todo('createFile', { file }),
        todo('publish'),
        todo('check'),
        note('merge', { code: 'onRenderBody' }),
      ],
    };
  },
});
