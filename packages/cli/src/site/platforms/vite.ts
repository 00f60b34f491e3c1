// Vite, with React, Vue, Preact, Svelte, Solid, Lit or none: the page's own template, index.html, outside of what the framework draws.
import { documentEdits } from '../document.ts';
import { withEntry } from '../js/config.ts';
import { Unsure, type Platform } from '../types.ts';

const packageName = '@solidarity-kit/vite';

const platform: Platform = {
  id: 'vite',
  name: 'Vite',
  order: 500,
  outputs: ['dist'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('vite');
    const page = await project.first('index.html');
    if (version === undefined || page === undefined) return undefined;
    const config = await project.first(
      ...['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((end) => `vite.config.${end}`),
    );
    return {
      because: `vite ${version} in package.json, and index.html`,
      see: 'npm run dev',
      async plan(banner) {
        const settings = (config && (await project.text(config))) ?? '';
        if (banner.from === 'package') {
          if (config === undefined)
            throw new Unsure('there is no vite.config.ts or vite.config.js.');
          const after = withEntry(config, settings, {
            keys: ['plugins'],
            entry: `solidarityKit(${banner.options()})`,
            from: { name: 'solidarityKit', module: packageName },
          });
          return [{ path: config, before: settings, after }];
        }
        if (/\b(root|publicDir)\s*:/.test(settings))
          throw new Unsure(`${config} sets a folder of its own (root or publicDir).`);
        // Vite puts the site's base before addresses that begin with "/", in attributes of index.html.
        return documentEdits(project, banner, {
          paths: [page],
          assets: 'public',
          address: (name) => `/${name}`,
        });
      },
    };
  },
};

export default platform;
