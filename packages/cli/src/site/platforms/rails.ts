// Ruby on Rails: the layouts with a <body>, which Turbo swaps whole; the files in public/.
import { documentEdits, wholeDocuments } from '../document.ts';
import { comments } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'rails',
  name: 'Ruby on Rails',
  order: 400,
  outputs: ['tmp', 'log'],
  async find(project) {
    const gems = (await project.text('Gemfile')) ?? '';
    if (!/^\s*gem\s+["']rails["']/m.test(gems) || !(await project.has('app/views/layouts')))
      return undefined;
    return {
      because: 'rails in Gemfile, and app/views/layouts',
      see: 'bin/rails server',
      async plan(banner) {
        const layouts = (await project.files(/\.html\.erb$/)).filter(
          (path) => path.startsWith('app/views/layouts/') && !/\bmailer\b/.test(path),
        );
        const paths = await wholeDocuments(project, layouts);
        if (paths.length === 0) throw new Unsure('no layout in app/views/layouts has a <body>.');
        return documentEdits(project, banner, {
          paths,
          assets: 'public',
          // What lies in public/ is no asset of the pipeline: it keeps its name. asset_path adds the path that the site is under.
          address: (name) => `asset_path:${name}`,
          escape: (html) => html.replace(/asset_path:([\w.-]+)/g, `<%= asset_path '/$1' %>`),
          comment: comments.erb,
        });
      },
    };
  },
};

export default platform;
