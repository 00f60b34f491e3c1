// Laravel: the Blade templates that are whole documents; the files in public/.
import { documentEdits, wholeDocuments } from '../document.ts';
import { comments } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'laravel',
  name: 'Laravel',
  order: 410,
  outputs: ['storage', 'bootstrap/cache'],
  async find(project) {
    const packages = (await project.text('composer.json')) ?? '';
    if (!packages.includes('"laravel/framework"')) return undefined;
    return {
      because: 'laravel/framework in composer.json',
      see: 'php artisan serve',
      async plan(banner) {
        const templates = (await project.files(/\.blade\.php$/, ['storage'])).filter(
          (path) =>
            path.startsWith('resources/views/') && !/\/(mail|emails|pdf|errors)\//.test(path),
        );
        const paths = await wholeDocuments(project, templates);
        if (paths.length === 0)
          throw new Unsure('no template in resources/views has an <html> and a </body>.');
        return documentEdits(project, banner, {
          paths,
          assets: 'public',
          address: (name) => `{{ asset('${name}') }}`,
          comment: comments.blade,
        });
      },
    };
  },
};

export default platform;
