// Docusaurus: a plugin of its API that puts tags behind the body's content, named in the configuration.
import { assetEdits } from '../document.ts';
import { bannersCode } from '../js/banners.ts';
import { languagesIn, stringAt, withEntry } from '../js/config.ts';
import { ownFile } from '../js/jsx.ts';
import { expression } from '../js/text.ts';
import { comments, fileOfOurs } from '../marks.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/docusaurus';
const plugin = 'solidarity-kit.plugin.mjs';

function pluginFile(banner: SiteBanner, languages: readonly string[]): string {
  const isFirst = banner.choice.position === 'top' || banner.choice.position === 'sticky';
  const code = bannersCode(banner, {
    address: (name) => `${expression('base')}${name}`,
    languages,
  }).split('\n\n/** A page with its banner')[0]!;
  return fileOfOurs(
    comments.js,
    `${code}

export default function solidarityKit({ baseUrl, i18n }) {
  return {
    name: 'solidarity-kit',
    injectHtmlTags: () => ({ ${isFirst ? 'preBodyTags' : 'postBodyTags'}: [bannerFor(i18n.currentLocale, baseUrl)] }),
  };
}`,
  );
}

const platform: Platform = {
  id: 'docusaurus',
  name: 'Docusaurus',
  order: 30,
  outputs: ['build', '.docusaurus'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('@docusaurus/core');
    const config = await project.first(
      ...['ts', 'js', 'mjs', 'mts', 'cjs', 'cts'].map((end) => `docusaurus.config.${end}`),
    );
    if (version === undefined || config === undefined) return undefined;
    return {
      because: `@docusaurus/core ${version} in package.json, and ${config}`,
      see: 'npm start',
      async plan(banner) {
        const before = (await project.text(config)) ?? '';
        const isPackage = banner.from === 'package';
        const entry = isPackage ? `['${packageName}', ${banner.options()}]` : `'./${plugin}'`;
        const edit = {
          path: config,
          before,
          after: withEntry(config, before, { keys: ['plugins'], entry }),
        };
        if (isPackage) return [edit];
        if (stringAt(config, before, 'staticDirectories') !== undefined)
          throw new Unsure(`${config} sets a folder of its own (staticDirectories).`);
        return [
          edit,
          await ownFile(project, plugin, pluginFile(banner, languagesIn(config, before))),
          ...(await assetEdits(project, banner, 'static')),
        ];
      },
    };
  },
};

export default platform;
