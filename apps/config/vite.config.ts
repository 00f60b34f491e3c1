// The config page's build: static files under /, addresses under /assets/ that never change their content.
import { defineConfig } from 'vite';
import { campaigns } from './build/campaigns.ts';
import { colours } from './build/colours.ts';
import { classic } from './build/classic.ts';
import { disk } from './build/disk.ts';
import { fontFaces } from './build/fonts.ts';
import { fontLicences } from './build/licences.ts';
import { locales } from './build/locales.ts';
import { kit } from './build/kit.ts';
import { page } from './build/page.ts';
import { templates } from './build/templates.ts';
import { worker } from './build/worker.ts';

const service = process.env['SERVICE'] ?? 'http://localhost:8787';
/** In development the images and the banner come from a running service. */
const proxied = '^/(?!@|src/|node_modules/|assets/|icon\\.svg|index\\.html|$|\\?|apps/|packages/)';

/** What the page's program needs. */
const program = (inside: boolean) => [campaigns(), colours(), locales(inside), classic(), kit()];

export default defineConfig({
  plugins: [
    program(false),
    templates(),
    disk(program),
    page(),
    fontLicences(),
    fontFaces(),
    worker(),
  ],
  // The page works below any path: what a script or a style asks for is beside it.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      [proxied]: { target: service },
      // Fonts and logos of badges.
      '^/assets/(outline|logos)/': { target: service },
    },
  },
});
