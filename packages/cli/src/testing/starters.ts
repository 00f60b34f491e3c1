// Starters of platforms that are written in JavaScript or in a template language of a server, as they come and as people change them.

/** A package.json that depends on packages. */
export const needs = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.2.3'])) });
/** A root layout of Next.js. */
export const layout =
  'export default function Layout({ children }) {\n  return (\n    <html lang="fr">\n      <body>\n        {children}\n      </body>\n    </html>\n  );\n}\n';
/** A page of plain HTML. */
export const document =
  '<!doctype html>\n<html lang="fr">\n<body>\n  <main></main>\n</body>\n</html>\n';

/** Name, files, the file that changes, what is in it afterwards, the file of ours (if any), what is in that. */
export type Starter = [
  name: string,
  files: Record<string, string>,
  changed: string | undefined,
  change: string,
  own: string | undefined,
  asset: string,
];

export const starters: Starter[] = [
  [
    'Next.js, app router, JavaScript',
    { 'package.json': needs('next'), 'app/layout.js': layout },
    'app/layout.js',
    "import { SolidarityBanner } from './solidarity-banner';",
    'app/solidarity-banner.jsx',
    'public/solidarity-kit.js',
  ],
  [
    'Next.js, TypeScript, src, a segment for the language, Windows line ends',
    {
      'package.json': needs('next'),
      'src/app/[lang]/layout.tsx': layout.replaceAll('\n', '\r\n'),
      'src/app/[lang]/shop/layout.tsx':
        'export default ({ children }) => <main>{children}</main>;\n',
    },
    'src/app/[lang]/layout.tsx',
    "import { SolidarityBanner } from '../solidarity-banner';",
    'src/app/solidarity-banner.tsx',
    'public/solidarity-kit.js',
  ],
  [
    'Next.js, "use client" first and a body on one line',
    {
      'package.json': needs('next'),
      'app/layout.tsx':
        "'use client';\nimport './x.css';\n\nexport default ({ children }) => <html><body>{children}</body></html>;\n",
    },
    'app/layout.tsx',
    '{children}{/* solidarity-kit',
    'app/solidarity-banner.tsx',
    'public/solidarity-kit.js',
  ],
  [
    'Next.js, pages router',
    {
      'package.json': needs('next'),
      'pages/_document.tsx':
        'import { Head, Html, Main, NextScript } from \'next/document\';\n\nexport default function Document() {\n  return (\n    <Html lang="en">\n      <Head />\n      <body>\n        <Main />\n        <NextScript />\n      </body>\n    </Html>\n  );\n}\n',
    },
    'pages/_document.tsx',
    "import { SolidarityBanner } from '../solidarity-banner';",
    'solidarity-banner.tsx',
    'public/solidarity-kit.js',
  ],
  [
    'React Router',
    { 'package.json': needs('@react-router/dev', 'vite'), 'app/root.tsx': layout },
    'app/root.tsx',
    '<SolidarityBanner />',
    'app/solidarity-banner.tsx',
    'public/solidarity-kit.js',
  ],
  [
    'Nuxt',
    { 'package.json': needs('nuxt'), 'nuxt.config.ts': 'export default defineNuxtConfig({})\n' },
    undefined,
    '',
    'server/plugins/solidarity-kit.ts',
    'public/solidarity-kit.js',
  ],
  [
    'Docusaurus, JavaScript',
    {
      'package.json': needs('@docusaurus/core'),
      'docusaurus.config.js':
        "// @ts-check\nimport { themes } from 'prism-react-renderer';\n\n/** @type {import('@docusaurus/types').Config} */\nconst config = {\n  title: 'x',\n  plugins: [\n    'other',\n  ],\n};\n\nexport default config;\n",
    },
    'docusaurus.config.js',
    "    './solidarity-kit.plugin.mjs',\n",
    'solidarity-kit.plugin.mjs',
    'static/solidarity-kit.js',
  ],
  [
    'Docusaurus, CommonJS and a function',
    {
      'package.json': needs('@docusaurus/core'),
      'docusaurus.config.js':
        'module.exports = async function () {\n  return { title: "x" };\n};\n',
    },
    'docusaurus.config.js',
    "plugins: ['./solidarity-kit.plugin.mjs']",
    'solidarity-kit.plugin.mjs',
    'static/solidarity-kit.js',
  ],
  [
    'VitePress in docs, with plugins of Vite',
    {
      'package.json': needs('vitepress'),
      'docs/.vitepress/config.ts':
        "import { defineConfig } from 'vitepress'\nexport default defineConfig({ lang: 'de-DE', vite: { plugins: [] }, srcDir: './pages' })\n",
    },
    'docs/.vitepress/config.ts',
    "import solidarityKit from './solidarity-kit.mjs';",
    'docs/.vitepress/solidarity-kit.mjs',
    'docs/pages/public/solidarity-kit.js',
  ],
  [
    'Astro',
    {
      'package.json': needs('astro'),
      'astro.config.mjs':
        "// @ts-check\nimport { defineConfig } from 'astro/config';\n\nexport default defineConfig({});\n",
    },
    'astro.config.mjs',
    'integrations: [solidarityKit()],',
    'solidarity-kit.integration.mjs',
    'public/solidarity-kit.js',
  ],
  [
    'Eleventy, module',
    {
      'package.json': needs('@11ty/eleventy'),
      'eleventy.config.js': 'export default async function (config) {\n  config.addPlugin(x);\n}\n',
    },
    'eleventy.config.js',
    '  config.addPlugin(solidarityKit);\n',
    'solidarity-kit.eleventy.cjs',
    'solidarity-kit.js',
  ],
  [
    'Eleventy, CommonJS',
    {
      'package.json': needs('@11ty/eleventy'),
      '.eleventy.js': 'const x = require("x");\nmodule.exports = (config) => {\n};\n',
    },
    '.eleventy.js',
    "config.addPlugin(require('./solidarity-kit.eleventy.cjs'));",
    'solidarity-kit.eleventy.cjs',
    'solidarity-kit.js',
  ],
  [
    'Angular',
    {
      'package.json': needs('@angular/core'),
      'angular.json': JSON.stringify({
        projects: {
          shop: {
            root: '',
            sourceRoot: 'src',
            architect: { build: { options: { assets: [{ glob: '**/*', input: 'public' }] } } },
          },
        },
      }),
      'src/index.html': document,
    },
    'src/index.html',
    'href="solidarity-kit.css"',
    undefined,
    'public/solidarity-kit.js',
  ],
  [
    'Sphinx with furo',
    { 'docs/source/conf.py': "project = 'x'\nhtml_theme = 'furo'\n" },
    'docs/source/conf.py',
    'templates_path = ["_templates"]\nhtml_static_path = ["_static"]',
    'docs/source/_templates/base.html',
    'docs/source/_static/solidarity-kit.js',
  ],
  [
    'Sphinx with another theme, and what sphinx-quickstart writes',
    {
      'docs/conf.py':
        "extensions = []\ntemplates_path = ['_templates']\nexclude_patterns = []\nlanguage = 'fr'\nhtml_theme = 'sphinx_rtd_theme'\nhtml_static_path = ['_static']\n",
    },
    undefined,
    '',
    'docs/_templates/layout.html',
    'docs/_static/solidarity-kit.js',
  ],
  [
    'Ruby on Rails',
    {
      Gemfile: 'source "x"\ngem "rails", "~> 8.1"\n',
      'app/views/layouts/application.html.erb': document,
      'app/views/layouts/mailer.html.erb': document,
    },
    'app/views/layouts/application.html.erb',
    `src="<%= asset_path '/solidarity-kit.js' %>"`,
    undefined,
    'public/solidarity-kit.js',
  ],
  [
    'Laravel',
    {
      'composer.json': '{"require": {"laravel/framework": "^12.0"}}',
      'package.json': needs('vite'),
      'resources/views/welcome.blade.php': document,
    },
    'resources/views/welcome.blade.php',
    `src="{{ asset('solidarity-kit.js') }}"`,
    undefined,
    'public/solidarity-kit.js',
  ],
  [
    'Django, an app with templates',
    {
      'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'x.settings')\n",
      'shop/templates/shop/base.html': document,
    },
    'shop/templates/shop/base.html',
    `src="{% static 'solidarity-kit.js' %}"`,
    undefined,
    'shop/static/solidarity-kit.js',
  ],
  [
    'Hono',
    {
      'package.json': needs('hono'),
      'public/x.css': '',
      'src/layout.tsx':
        'import type { FC } from \'hono/jsx\'\n\nexport const Layout: FC = (props) => (\n  <html lang="fr">\n    <body>{props.children}</body>\n  </html>\n)\n',
    },
    'src/layout.tsx',
    '<SolidarityBanner />',
    'src/solidarity-banner.tsx',
    'public/solidarity-kit.js',
  ],
];
