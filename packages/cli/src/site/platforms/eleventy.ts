// Eleventy: a plugin of its configuration API that adds the banner to every page of HTML.
import { assetEdits } from '../document.ts';
import { bannersCode } from '../js/banners.ts';
import { putAll, withoutOurs, importPlace } from '../js/config.ts';
import { ownFile } from '../js/jsx.ts';
import { exported, nameOf, statements, treeOf, type Node } from '../js/source.ts';
import { expression } from '../js/text.ts';
import { comments, fileOfOurs } from '../marks.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/eleventy';
const plugin = 'solidarity-kit.eleventy.cjs';

function pluginFile(banner: SiteBanner): string {
  const code = bannersCode(banner, {
    address: (name) => `${expression('base')}${name}`,
    languages: [],
  });
  const copies = banner.assets.map(
    ({ name }) => `  eleventyConfig.addPassthroughCopy({ './${name}': '${name}' });\n`,
  );
  return fileOfOurs(
    comments.js,
    `${code}

module.exports = function solidarityKit(eleventyConfig) {
${copies.join('')}  let base = '/';
  eleventyConfig.on('eleventy.config', (config) => {
    base = (config.getPathPrefix() || '/').replace(/\\/?$/, '/');
  });
  eleventyConfig.addTransform('solidarity-kit', function (content) {
    const path = String((this.page && this.page.outputPath) || this.outputPath || '');
    return path.endsWith('.html') ? withBanner(content, base) : content;
  });
};`,
  );
}

/** The configuration with the plugin as its first statement. */
function withPlugin(path: string, before: string, module: string, options: string): string {
  const text = withoutOurs(path, before);
  const program = treeOf(path, text);
  const config = exported(program);
  const parameter = nameOf((config?.['params'] as Node[] | undefined)?.[0]);
  const body = config?.['body'] as Node | undefined;
  if (!parameter || body?.type !== 'BlockStatement')
    throw new Unsure(
      `${path} does not export a function with a body that takes Eleventy's configuration.`,
    );
  const first = statements(body)[0];
  const at = first ? first.start : body.start + 1;
  const isCommon = /\bmodule\.exports\b/.test(text);
  const name = isCommon
    ? `require('${module}')${module === packageName ? '.default' : ''}`
    : 'solidarityKit';
  const call = { at, text: `${parameter}.addPlugin(${name}${options});` };
  return isCommon
    ? putAll(text, [call])
    : putAll(text, [
        call,
        { at: importPlace(program, text), text: `import ${name} from '${module}';` },
      ]);
}

const platform: Platform = {
  id: 'eleventy',
  name: 'Eleventy',
  order: 210,
  outputs: ['_site'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('@11ty/eleventy');
    if (version === undefined) return undefined;
    const config = await project.first(
      'eleventy.config.js',
      'eleventy.config.mjs',
      'eleventy.config.cjs',
      '.eleventy.js',
    );
    return {
      because: [`@11ty/eleventy ${version} in package.json`, ...(config ? [config] : [])].join(
        ', ',
      ),
      see: 'npx eleventy --serve',
      async plan(banner) {
        if (config === undefined) throw new Unsure('there is no eleventy.config.js.');
        const before = (await project.text(config)) ?? '';
        const isPackage = banner.from === 'package';
        const after = withPlugin(
          config,
          before,
          isPackage ? packageName : `./${plugin}`,
          isPackage ? `, ${banner.options()}` : '',
        );
        const edit = { path: config, before, after };
        if (isPackage) return [edit];
        return [
          edit,
          await ownFile(project, plugin, pluginFile(banner)),
          ...(await assetEdits(project, banner, '')),
        ];
      },
    };
  },
};

export default platform;
