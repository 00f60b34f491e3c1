// VitePress: a plugin of Vite that also hears of the pages that VitePress builds, named in its configuration.
import { assetEdits } from '../document.ts';
import { bannersCode } from '../js/banners.ts';
import { languagesIn, stringAt, withEntry } from '../js/config.ts';
import { ownFile } from '../js/jsx.ts';
import { expression } from '../js/text.ts';
import { comments, fileOfOurs } from '../marks.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/vite';
const plugin = 'solidarity-kit.mjs';

function pluginFile(banner: SiteBanner, languages: readonly string[]): string {
  const code = bannersCode(banner, {
    address: (name) => `${expression('base')}${name}`,
    languages,
  });
  return fileOfOurs(
    comments.js,
    `${code}

export default function solidarityKit() {
  let base = '/';
  return {
    name: 'solidarity-kit',
    configResolved(config) {
      base = config.base;
      // Built pages do not come by transformIndexHtml, and this is called for each of the two builds.
      const site = config.vitepress;
      if (!site || site.transformHtml?.isSolidarityKit) return;
      const before = site.transformHtml;
      site.transformHtml = async (html, id, context) =>
        withBanner((await before?.(html, id, context)) || html, base);
      site.transformHtml.isSolidarityKit = true;
    },
    transformIndexHtml: { order: 'post', handler: (html) => withBanner(html, base) },
  };
}`,
  );
}

const platform: Platform = {
  id: 'vitepress',
  name: 'VitePress',
  order: 40,
  outputs: ['.vitepress/dist', '.vitepress/cache', 'docs/.vitepress/dist', 'docs/.vitepress/cache'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('vitepress');
    const folders = ['.vitepress', 'docs/.vitepress'];
    const config = await project.first(
      ...folders.flatMap((folder) =>
        ['mts', 'ts', 'mjs', 'js'].map((end) => `${folder}/config.${end}`),
      ),
    );
    if (version === undefined || config === undefined) return undefined;
    return {
      because: `vitepress ${version} in package.json, and ${config}`,
      see: 'npx vitepress dev, or what package.json calls it',
      async plan(banner) {
        const before = (await project.text(config)) ?? '';
        const folder = config.slice(0, config.lastIndexOf('/'));
        const isPackage = banner.from === 'package';
        const module = isPackage ? packageName : `./${plugin}`;
        const entry = `solidarityKit(${isPackage ? banner.options() : ''})`;
        const after = withEntry(config, before, {
          keys: ['vite', 'plugins'],
          entry,
          from: { name: 'solidarityKit', module },
        });
        if (isPackage) return [{ path: config, before, after }];
        const source = stringAt(config, before, 'srcDir');
        if (source === null || stringAt(config, before, 'publicDir') !== undefined)
          throw new Unsure(`${config} sets a folder of its own (srcDir or publicDir).`);
        const pages = [folder.replace(/\/?\.vitepress$/, ''), source ?? '']
          .filter(Boolean)
          .join('/');
        const assets = `${pages ? `${pages}/` : ''}public`.replace(/(^|\/)\.\//g, '$1');
        return [
          { path: config, before, after },
          await ownFile(
            project,
            `${folder}/${plugin}`,
            pluginFile(banner, languagesIn(config, before)),
          ),
          ...(await assetEdits(project, banner, assets)),
        ];
      },
    };
  },
};

export default platform;
