// Django: the templates that are whole documents; the files in a folder "static" beside those of templates.
import { documentEdits, wholeDocuments } from '../document.ts';
import { comments } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

const platform: Platform = {
  id: 'django',
  name: 'Django',
  order: 420,
  outputs: ['staticfiles'],
  async find(project) {
    const manage = (await project.text('manage.py')) ?? '';
    if (!manage.includes('DJANGO_SETTINGS_MODULE')) return undefined;
    return {
      because: 'manage.py',
      see: 'python manage.py runserver',
      async plan(banner) {
        const files = await project.files(/\.html$/, ['staticfiles', 'static']);
        const templates = files.filter(
          (path) =>
            /(^|\/)templates\//.test(path) && !/(^|\/)templates\/(admin|emails?)\//.test(path),
        );
        const paths = await wholeDocuments(project, templates);
        if (paths.length === 0)
          throw new Unsure('no template in a folder "templates" has an <html> and a </body>.');
        const assets = await staticFolder();
        return documentEdits(project, banner, {
          paths,
          assets,
          address: (name) => `{% static '${name}' %}`,
          comment: comments.jinja,
          escape: (html) => (banner.assets.length > 0 ? `{% load static %}${html}` : html),
        });

        /** Where Django's own finders look: an app's folder, or one that the settings name. */
        async function staticFolder(): Promise<string> {
          const homes = [
            ...new Set(paths.map((path) => path.slice(0, path.search(/(^|\/)templates\//)))),
          ];
          const app = homes.find((home) => home !== '');
          if (app !== undefined) return `${app}/static`;
          const settings = await project.files(/^(settings|base)\.py$/);
          for (const path of settings)
            if (/STATICFILES_DIRS[^\]]*["']static["']/.test((await project.text(path)) ?? ''))
              return 'static';
          throw new Unsure(
            'the templates are beside manage.py, and STATICFILES_DIRS in the settings names no folder "static": STATICFILES_DIRS = [BASE_DIR / "static"].',
          );
        }
      },
    };
  },
};

export default platform;
