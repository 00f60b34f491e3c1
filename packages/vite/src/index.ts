// A plugin for Vite and VitePress: the banner in every page, in the page's language, and its script among the site's own files.
import { siteBanner, under, type SiteOptions } from '@solidarity-kit/site';
import type { Plugin } from 'vite';

export type { SiteOptions } from '@solidarity-kit/site';

type TransformHtml = (html: string, id: string, context: unknown) => Awaitable<string | void>;
type Awaitable<T> = T | Promise<T>;

/** What VitePress adds to the configuration of Vite. */
interface VitePressSite {
  transformHtml?: TransformHtml;
}

/** Transforms of VitePress that are ours already: its configuration is resolved once for each of its two builds. */
const ours = new WeakSet<TransformHtml>();

/**
 * The plugin.
 *
 * @param options what the banner says; those of the element
 * @throws Error naming the option, what was given and what is allowed
 * @example plugins: [solidarityKit({ message: 'let-aid-in' })]
 */
export default function solidarityKit(options: SiteOptions = {}): Plugin {
  const banner = siteBanner(options);
  let base = '/';
  let isPage = true;
  /** A page with its banner; where the site's path is relative, from the folder of the page. */
  const page = (html: string, path = '/'): string => {
    const up = '../'.repeat(path.split('/').length - 2) || './';
    return banner.page(html, under(/^\.?\/?$/.test(base) && base !== '/' ? up : base));
  };
  return {
    name: 'solidarity-kit',
    configResolved(config) {
      base = config.base;
      isPage = !config.build.ssr && !config.build.lib;
      // VitePress' built pages do not come by transformIndexHtml.
      const site = (config as { vitepress?: VitePressSite }).vitepress;
      const before = site?.transformHtml;
      if (!site || (before && ours.has(before))) return;
      site.transformHtml = async (html, id, context) =>
        page((await before?.(html, id, context)) || html);
      ours.add(site.transformHtml);
    },
    transformIndexHtml: { order: 'post', handler: (html, { path }) => page(html, path) },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = banner.files.find(
          ({ name }) => path === under('/')(name) || path === under(base)(name),
        );
        if (!file) return next();
        response.setHeader(
          'content-type',
          file.name.endsWith('.css') ? 'text/css' : 'text/javascript',
        );
        response.end(file.bytes);
      });
    },
    generateBundle() {
      if (!isPage) return;
      for (const { name, bytes } of banner.files)
        this.emitFile({ type: 'asset', fileName: name, source: bytes });
    },
  };
}
