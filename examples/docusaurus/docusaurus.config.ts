import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';

const config: Config = {
  /* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
  plugins: ['./solidarity-kit.plugin.mjs'],
  /* solidarity-kit: end of the banner */
  title: 'The bakery on the corner',
  url: 'https://bakery.example',
  baseUrl: '/',

  i18n: {
    defaultLocale: 'en',
    locales: ['en'],
  },

  presets: [
    [
      'classic',
      {
        docs: {routeBasePath: '/'},
        blog: false,
        pages: false,
        theme: {},
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    navbar: {title: 'The bakery on the corner'},
  } satisfies Preset.ThemeConfig,
};

export default config;
