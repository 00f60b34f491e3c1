// Jekyll and GitHub Pages: the layout of the site; one that lies in the theme's gem is the owner's to copy first.
import { documentEdits, wholeDocuments } from '../document.ts';
import { comments } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'jekyll',
  name: 'Jekyll',
  order: 300,
  outputs: ['_site'],
  async find(project) {
    const config = await project.first('_config.yml', '_config.yaml');
    if (config === undefined) return undefined;
    return {
      because: config,
      see: 'bundle exec jekyll serve',
      async plan(banner) {
        const layouts = (await project.files(/\.html$/i, ['_site'])).filter((path) =>
          path.startsWith('_layouts/'),
        );
        const whole = await wholeDocuments(project, layouts);
        if (whole.length === 0)
          throw new Unsure(
            'no layout in _layouts has a <body>. If it lies in the gem of the theme, copy it first: cp "$(bundle info --path <theme>)/_layouts/default.html" _layouts/',
          );
        return documentEdits(project, banner, {
          paths: whole,
          assets: '',
          address: (name) => `{{ '/${name}' | relative_url }}`,
          comment: comments.liquid,
        });
      },
    };
  },
};

export default platform;
