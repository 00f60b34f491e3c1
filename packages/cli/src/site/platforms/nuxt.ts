// Nuxt: a plugin of its server, found by its folder, which adds the banner to every page that is rendered; or the kit's module.
import { assetEdits } from '../document.ts';
import { bannersCode } from '../js/banners.ts';
import { languagesIn, stringAt, withEntry } from '../js/config.ts';
import { ownFile } from '../js/jsx.ts';
import { expression } from '../js/text.ts';
import { comments, fileOfOurs } from '../marks.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/nuxt';

function serverPlugin(banner: SiteBanner, languages: readonly string[]): string {
  const isFirst = banner.choice.position === 'top' || banner.choice.position === 'sticky';
  const code = bannersCode(banner, {
    address: (name) => `${expression('base')}${name}`,
    languages,
  }).split('\n\n/** A page with its banner')[0]!;
  return fileOfOurs(
    comments.js,
    `// @ts-nocheck
${code}

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html) => {
    const lang = /\\blang=["']?([\\w-]+)/i.exec(html.htmlAttrs.join(' '))?.[1] ?? '';
    const banner = bannerFor(lang, useRuntimeConfig().app.baseURL);
    html.${isFirst ? 'bodyPrepend.unshift' : 'bodyAppend.push'}(banner);
  });
});`,
  );
}

const platform: Platform = {
  id: 'nuxt',
  name: 'Nuxt',
  order: 20,
  outputs: ['.nuxt', '.output', 'dist'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('nuxt');
    const config = await project.first('nuxt.config.ts', 'nuxt.config.js', 'nuxt.config.mjs');
    if (version === undefined || config === undefined) return undefined;
    return {
      because: `nuxt ${version} in package.json, and ${config}`,
      see: 'npm run dev',
      async plan(banner) {
        const before = (await project.text(config)) ?? '';
        if (banner.from === 'package') {
          const entry = `['${packageName}', ${banner.options()}]`;
          return [
            {
              path: config,
              before,
              after: withEntry(config, before, { keys: ['modules'], entry }),
            },
          ];
        }
        const folders = ['serverDir', 'srcDir', 'rootDir', 'publicDir'];
        const own = folders.find((key) => stringAt(config, before, key) !== undefined);
        if (own) throw new Unsure(`${config} sets a folder of its own (${own}).`);
        const languages = languagesIn(config, before);
        return [
          await ownFile(
            project,
            'server/plugins/solidarity-kit.ts',
            serverPlugin(banner, languages),
          ),
          ...(await assetEdits(project, banner, 'public')),
        ];
      },
    };
  },
};

export default platform;
