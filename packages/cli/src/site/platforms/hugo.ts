// Hugo: the base template; the theme's is copied into the site first where the site has none.
import { documentEdits } from '../document.ts';
import { comments } from '../marks.ts';
import { Unsure, type Platform } from '../types.ts';

// Hugo 0.146 and newer has them in layouts/, older ones in layouts/_default/; both read both.
const templates = ['layouts/baseof.html', 'layouts/_default/baseof.html'];

const platform: Platform = {
  id: 'hugo',
  name: 'Hugo',
  order: 200,
  outputs: ['public', 'resources'],
  async find(project) {
    const names = ['hugo', 'config'].flatMap((name) =>
      ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
    );
    const config = await project.first(...names);
    const settings = (config && (await project.text(config))) ?? '';
    const isHugo = config?.startsWith('hugo') || /^\s*"?baseURL"?\s*[=:]/im.test(settings);
    if (config === undefined || !isHugo) return undefined;
    return {
      because: config,
      see: 'hugo server',
      async plan(banner) {
        const theme = /^\s*"?theme"?\s*[=:]\s*\[?\s*["']?([\w./-]+)/im.exec(settings)?.[1];
        const own = await project.first(...templates);
        const themes = theme ? templates.map((path) => `themes/${theme}/${path}`) : [];
        const origin = await project.first(...themes);
        const path = own ?? origin?.slice(`themes/${theme}/`.length);
        if (path === undefined)
          throw new Unsure(
            `neither the site nor a folder themes/${theme ?? '<theme>'} has layouts/_default/baseof.html.`,
          );
        const text = origin && (await project.text(origin));
        return documentEdits(project, banner, {
          paths: [path],
          ...(text ? { copies: { [path]: text } } : {}),
          assets: 'static',
          address: (name) => `{{ relURL \`${name}\` }}`,
          comment: comments.go,
        });
      },
    };
  },
};

export default platform;
