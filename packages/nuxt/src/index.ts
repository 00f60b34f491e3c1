// A module for Nuxt: its server adds the banner to every page, in the page's language, and its script is among the public files.
import { siteHtml, writeFiles, type SiteOptions } from '@solidarity-kit/site';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type { SiteOptions } from '@solidarity-kit/site';

/** The part of Nitro's configuration that is used. */
export interface NitroConfig {
  plugins?: string[];
  virtual?: Record<string, string | (() => string)>;
  publicAssets?: { dir: string; baseURL?: string; maxAge?: number }[];
  externals?: { inline?: unknown[] };
}

/** The part of Nuxt that is used, so that the package needs no version of Nuxt to be built. */
export interface NuxtLike {
  options: { buildDir: string; app: { baseURL: string } };
  hook: ((name: 'nitro:config', change: (config: NitroConfig) => void) => unknown) &
    ((name: 'nitro:build:before', act: () => void) => unknown);
}

/** Name of the module in which the server finds the options. */
const virtual = '#solidarity-kit-options';

/**
 * The module.
 *
 * @param given what the banner says; those of the element. The key `solidarityKit` of the configuration says the same
 * @throws Error naming the option, what was given and what is allowed
 * @example modules: [['@solidarity-kit/nuxt', { message: 'let-aid-in' }]]
 */
export default function solidarityKit(given: SiteOptions, nuxt: NuxtLike): void {
  const { solidarityKit: set } = nuxt.options as { solidarityKit?: SiteOptions };
  const options = { ...set, ...given };
  siteHtml(options); // refuses what cannot be, before anything is built
  const folder = join(nuxt.options.buildDir, 'solidarity-kit');
  // Not earlier: a build begins with an empty folder.
  nuxt.hook('nitro:build:before', () => writeFiles(folder));
  nuxt.hook('nitro:config', (nitro) => {
    const { baseURL } = nuxt.options.app;
    nitro.virtual = {
      ...nitro.virtual,
      [virtual]: `export default ${JSON.stringify({ options, baseURL })};`,
    };
    nitro.plugins = [
      ...(nitro.plugins ?? []),
      fileURLToPath(
        new URL(import.meta.url.endsWith('.ts') ? 'runtime.ts' : 'runtime.js', import.meta.url),
      ),
    ];
    nitro.publicAssets = [...(nitro.publicAssets ?? []), { dir: folder, baseURL: '/' }];
    // The plugin imports a module that only the bundler knows.
    nitro.externals = {
      ...nitro.externals,
      inline: [...(nitro.externals?.inline ?? []), '@solidarity-kit/nuxt'],
    };
  });
}
