// Astro and Starlight: an integration with a middleware that adds the banner to every page, built or rendered on request.
import { assetEdits } from '../document.ts';
import { bannersCode } from '../js/banners.ts';
import { languagesIn, stringAt, withEntry } from '../js/config.ts';
import { ownFile } from '../js/jsx.ts';
import { expression } from '../js/text.ts';
import { comments, fileOfOurs } from '../marks.ts';
import { Unsure, type Platform, type SiteBanner } from '../types.ts';

const packageName = '@solidarity-kit/astro';
const integration = 'solidarity-kit.integration.mjs';

function integrationFile(banner: SiteBanner, languages: readonly string[]): string {
  const code = bannersCode(banner, {
    address: (name) => `${expression('base')}${name}`,
    languages,
  });
  return fileOfOurs(
    comments.js,
    `// @ts-nocheck
${code}

/** The integration: names this file as a middleware. */
export default function solidarityKit() {
  return {
    name: 'solidarity-kit',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) =>
        addMiddleware({ entrypoint: new URL(import.meta.url), order: 'post' }),
    },
  };
}

/** The middleware: runs for each page that is built or asked for. */
export async function onRequest(_, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const base = import.meta.env.BASE_URL.replace(/\\/?$/, '/');
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const { status, statusText } = response;
  return new Response(withBanner(await response.text(), base), { status, statusText, headers });
}`,
  );
}

const platform: Platform = {
  id: 'astro',
  name: 'Astro',
  order: 50,
  outputs: ['dist', '.astro'],
  package: packageName,
  async find(project) {
    const version = await project.dependency('astro');
    const config = await project.first(
      ...['mjs', 'ts', 'js', 'mts'].map((end) => `astro.config.${end}`),
    );
    if (version === undefined || config === undefined) return undefined;
    const starlight = await project.dependency('@astrojs/starlight');
    return {
      because: `astro ${version}${starlight ? ` and @astrojs/starlight ${starlight}` : ''} in package.json, and ${config}`,
      see: 'npm run dev',
      async plan(banner) {
        const before = (await project.text(config)) ?? '';
        const isPackage = banner.from === 'package';
        const after = withEntry(config, before, {
          keys: ['integrations'],
          entry: `solidarityKit(${isPackage ? banner.options() : ''})`,
          from: { name: 'solidarityKit', module: isPackage ? packageName : `./${integration}` },
        });
        if (isPackage) return [{ path: config, before, after }];
        if (stringAt(config, before, 'publicDir') !== undefined)
          throw new Unsure(`${config} sets a folder of its own (publicDir).`);
        return [
          { path: config, before, after },
          await ownFile(project, integration, integrationFile(banner, languagesIn(config, before))),
          ...(await assetEdits(project, banner, 'public')),
        ];
      },
    };
  },
};

export default platform;
