// Hono: a component in the <body> of the layout that its JSX renders.
import { assetEdits } from '../document.ts';
import { componentFile, componentName, hasBody, ownFile, withComponent } from '../js/jsx.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'hono',
  name: 'Hono',
  order: 600,
  outputs: ['dist'],
  async find(project) {
    const version = await project.dependency('hono');
    if (version === undefined) return undefined;
    const documents: string[] = [];
    for (const path of await project.files(/\.[jt]sx$/, ['dist', 'public']))
      if (hasBody((await project.text(path)) ?? '')) documents.push(path);
    return {
      because: [`hono ${version} in package.json`, ...documents].join(', '),
      see: 'npm run dev',
      async plan(banner) {
        const [path, ...others] = documents;
        if (!path || others.length > 0)
          throw new Unsure(`${documents.length} components with a <body> were found, not one.`);
        if (banner.assets.length > 0 && !(await project.has('public')))
          throw new Unsure(
            'there is no folder public/ with the files that the app serves; make one (serveStatic, or "assets" in wrangler.jsonc), or take --from host.',
          );
        const before = (await project.text(path)) ?? '';
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const end = path.slice(path.lastIndexOf('.') + 1);
        const { text, lang } = withComponent(path, before, {
          position: banner.choice.position,
          tag: `<${componentName} />`,
          module: './solidarity-banner',
        });
        const component = componentFile(banner, lang, {
          imports: ["import { createElement } from 'hono/jsx';"],
          address: (name) => `/${name}`,
        });
        return [
          { path, before, after: text },
          await ownFile(project, `${folder}solidarity-banner.${end}`, component),
          ...(await assetEdits(project, banner, 'public')),
        ];
      },
    };
  },
};

export default platform;
