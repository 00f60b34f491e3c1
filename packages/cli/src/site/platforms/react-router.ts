// React Router in framework mode: a component in the <body> of app/root.tsx.
import { assetEdits } from '../document.ts';
import { componentFile, componentName, ownFile, withComponent } from '../js/jsx.ts';
import { expression } from '../js/text.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'react-router',
  name: 'React Router',
  order: 60,
  outputs: ['build', '.react-router'],
  async find(project) {
    const version = await project.dependency('@react-router/dev');
    if (version === undefined) return undefined;
    const root = await project.first('app/root.tsx', 'app/root.jsx', 'app/root.js');
    return {
      because: [`@react-router/dev ${version} in package.json`, ...(root ? [root] : [])].join(', '),
      see: 'npm run dev',
      async plan(banner) {
        if (root === undefined) throw new Unsure('there is no app/root.tsx or app/root.jsx.');
        const before = (await project.text(root)) ?? '';
        const { text, lang } = withComponent(root, before, {
          position: banner.choice.position,
          tag: `<${componentName} />`,
          module: './solidarity-banner',
        });
        const component = componentFile(banner, lang, {
          imports: ["import { createElement } from 'react';"],
          // Vite's own: the base path of the site, with a slash at its end.
          address: (name) => `${expression('import.meta.env.BASE_URL')}${name}`,
        });
        const end = root.endsWith('.tsx') ? 'tsx' : 'jsx';
        return [
          { path: root, before, after: text },
          await ownFile(project, `app/solidarity-banner.${end}`, component),
          ...(await assetEdits(project, banner, 'public')),
        ];
      },
    };
  },
};

export default platform;
