// SvelteKit: the template of every page, src/app.html.
import { documentEdits } from '../document.ts';
import type { Platform } from '../types.ts';

const platform: Platform = {
  id: 'sveltekit',
  name: 'SvelteKit',
  order: 100,
  outputs: ['build', '.svelte-kit'],
  async find(project) {
    const version = await project.dependency('@sveltejs/kit');
    const page = await project.first('src/app.html');
    if (version === undefined || page === undefined) return undefined;
    return {
      because: `@sveltejs/kit ${version} in package.json, and src/app.html`,
      see: 'npm run dev',
      plan: (banner) =>
        documentEdits(project, banner, {
          paths: [page],
          assets: 'static',
          // A placeholder of SvelteKit's template: the site's base path, relative where it can be.
          address: (name) => `%sveltekit.assets%/${name}`,
        }),
    };
  },
};

export default platform;
