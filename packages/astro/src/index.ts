// An integration for Astro and Starlight: a middleware adds the banner to every page, and its script is among the site's own files.
import { newestFiles, siteHtml, under, writeFiles, type SiteOptions } from '@solidarity-kit/site';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

export type { SiteOptions } from '@solidarity-kit/site';

/** The part of Astro's integration API that is used, so that the package needs no version of Astro to be built. */
export interface SolidarityKitIntegration {
  name: string;
  hooks: {
    'astro:config:setup': (setup: {
      config: { base: string };
      addMiddleware: (middleware: { entrypoint: URL; order: 'pre' | 'post' }) => void;
      updateConfig: (config: { vite: object }) => unknown;
    }) => void;
    'astro:server:setup': (setup: {
      server: {
        middlewares: {
          use: (
            handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
          ) => unknown;
        };
      };
    }) => void;
    'astro:build:done': (done: { dir: URL }) => void;
  };
}

/** Astro's middleware, beside this file. */
const middleware = new URL(
  import.meta.url.endsWith('.ts') ? 'middleware.ts' : 'middleware.js',
  import.meta.url,
);

/** What the middleware is made of. */
const bundled = [/^@solidarity-kit\//, 'culori'];

/** Name of the module in which the middleware finds the options. */
const virtual = 'virtual:solidarity-kit/options';

/**
 * The integration.
 *
 * @param options what the banner says; those of the element
 * @throws Error naming the option, what was given and what is allowed
 * @example integrations: [solidarityKit({ message: 'let-aid-in' })]
 */
export default function solidarityKit(options: SiteOptions = {}): SolidarityKitIntegration {
  siteHtml(options); // refuses what cannot be, before anything is built
  let base = '/';
  return {
    name: '@solidarity-kit/astro',
    hooks: {
      'astro:config:setup': ({ config, addMiddleware, updateConfig }) => {
        base = config.base;
        const module = {
          name: 'solidarity-kit-options',
          resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
          load: (id: string) =>
            id === `\0${virtual}` ? `export default ${JSON.stringify(options)};` : undefined,
          // The middleware imports that module, so it has to be bundled, with what it is made of.
          configEnvironment: (environment: string) =>
            environment === 'client' ? undefined : { resolve: { noExternal: bundled } },
        };
        updateConfig({ vite: { plugins: [module] } });
        addMiddleware({ entrypoint: middleware, order: 'post' });
      },
      'astro:server:setup': ({ server }) => {
        const files = newestFiles();
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = files.find(({ name }) => path === `/${name}` || path === under(base)(name));
          if (!file) return next();
          response.setHeader(
            'content-type',
            file.name.endsWith('.css') ? 'text/css' : 'text/javascript',
          );
          response.end(file.bytes);
        });
      },
      'astro:build:done': ({ dir }) => writeFiles(fileURLToPath(dir)),
    },
  };
}
