// `add site` on the starters of platforms that are written in JavaScript or in a template language of a server, as they come and as people change them.
import { describe, expect, test } from 'vitest';
import { useKit } from '../testing/kit.ts';
import { projectIn } from '../testing/project.ts';

const { get, kit, path, put } = useKit();
const { project, everything } = projectIn({ get, path, put });

const needs = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.2.3'])) });
const layout =
  'export default function Layout({ children }) {\n  return (\n    <html lang="fr">\n      <body>\n        {children}\n      </body>\n    </html>\n  );\n}\n';
const document = '<!doctype html>\n<html lang="fr">\n<body>\n  <main></main>\n</body>\n</html>\n';

/** Name, files, the file that changes, what is in it afterwards, the file of ours (if any), what is in that. */
type Case = [
  name: string,
  files: Record<string, string>,
  changed: string | undefined,
  change: string,
  own: string | undefined,
  asset: string,
];

const cases: Case[] = [
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

describe.each(cases)('%s', (name, files, changed, change, own, asset) => {
  test('gets the banner once, and gives back every byte', async () => {
    await project(files);
    const before = await everything();
    const added = await kit(['add', 'site', '--headline', "Paix {{ x }} <%= y %> ${z} `'\\"]);
    expect([added.code, added.err]).toEqual([
      0,
      expect.stringContaining(`${name.split(',')[0]!.split(' with')[0]!.split(' in ')[0]!}: `),
    ]);
    const text = changed === undefined ? '' : await get(changed);
    expect(text.replaceAll('\r\n', '\n')).toContain(change);
    const made = own === undefined ? '' : await get(own);
    expect(made).toMatch(own === undefined ? /^$/ : /solidarity-kit: this file;[^]*shadowrootmode/);
    expect(await get(asset)).toContain('solidarity-banner');

    const done = await everything();
    const texts = Object.entries(done).filter(
      ([file]) => !/solidarity-kit\.(js|css)$|[jt]sx$/.test(file),
    );
    // What the template languages would read as their own is written as HTML writes characters.
    expect(texts.map(([, each]) => each).join('\n')).not.toMatch(/\{\{ x|<%= y|\$\{z/);
    expect(
      (await kit(['add', 'site', '--headline', "Paix {{ x }} <%= y %> ${z} `'\\", '--check'])).code,
    ).toBe(0);
    expect((await kit(['add', 'site', '--position', 'top'])).code).toBe(0);
    expect(Object.keys(await everything())).toEqual(Object.keys(done));

    expect((await kit(['remove', 'site'])).code).toBe(0);
    expect(await everything()).toEqual(before);
  });
});

const unsure: [name: string, files: Record<string, string>, reason: string][] = [
  ['Next.js without a layout', { 'package.json': needs('next') }, 'no layout in app/'],
  [
    'Next.js with a path that is computed',
    {
      'package.json': needs('next'),
      'app/layout.js': layout,
      'next.config.js': 'export default { basePath: process.env.BASE };\n',
    },
    'basePath is not written out',
  ],
  [
    'a component of that name',
    { 'package.json': needs('next'), 'app/layout.js': layout, 'app/solidarity-banner.jsx': 'mine' },
    'not of this command',
  ],
  [
    'a configuration that is made elsewhere',
    {
      'package.json': needs('astro'),
      'astro.config.mjs': "import { make } from './make.mjs';\nexport default make();\n",
    },
    'does not export its configuration as an object',
  ],
  [
    'a list that is made elsewhere',
    {
      'package.json': needs('astro'),
      'astro.config.mjs': 'export default { integrations: all() };\n',
    },
    'not written out as a list',
  ],
  [
    'a configuration that is no JavaScript',
    { 'package.json': needs('@docusaurus/core'), 'docusaurus.config.js': 'export default {{\n' },
    'could not be read',
  ],
  [
    'two applications of Angular',
    { 'package.json': needs('@angular/core'), 'angular.json': '{"projects": {"a": {}, "b": {}}}' },
    '2 applications',
  ],
  [
    'Django with templates beside manage.py',
    { 'manage.py': 'DJANGO_SETTINGS_MODULE', 'templates/base.html': document },
    'STATICFILES_DIRS',
  ],
  [
    'Sphinx with folders that are computed',
    { 'conf.py': "html_theme = 'furo'\ntemplates_path = find()\n" },
    'does not write out templates_path',
  ],
];

test.each(unsure)('%s: nothing changes, and what to paste is printed', async (_, files, reason) => {
  await project(files);
  const before = await everything();
  const { code, out, err } = await kit(['add', 'site']);
  expect([code, err]).toEqual([3, expect.stringContaining('Nothing was changed: ')]);
  expect(err.replace(/\s+/g, ' ')).toContain(reason);
  expect(out).toContain('<solidarity-banner');
  expect(await everything()).toEqual(before);
});

describe('--from package', () => {
  const packaged: [name: string, files: Record<string, string>, config: string, text: string][] = [
    [
      'Vite',
      {
        'package.json': needs('vite'),
        'index.html': document,
        'vite.config.js': 'export default {};\n',
      },
      'vite.config.js',
      "plugins: [solidarityKit({ message: 'ceasefire-now', position: 'top' })],",
    ],
    [
      'Nuxt',
      { 'package.json': needs('nuxt'), 'nuxt.config.ts': 'export default defineNuxtConfig({})\n' },
      'nuxt.config.ts',
      "modules: [['@solidarity-kit/nuxt', { message: 'ceasefire-now', position: 'top' }],],",
    ],
    [
      'Next.js',
      { 'package.json': needs('next'), 'app/layout.js': layout },
      'app/layout.js',
      '<SolidarityBanner message="ceasefire-now" position="top" />',
    ],
  ];
  test.each(packaged)(
    '%s: one entry, and the command that installs it',
    async (_, files, config, text) => {
      await project(files);
      const before = await everything();
      const { code, err } = await kit([
        'add',
        'site',
        '--from',
        'package',
        '--message',
        'ceasefire-now',
        '--position',
        'top',
      ]);
      expect([code, err]).toEqual([0, expect.stringContaining('Install it: npm install ')]);
      expect((await get(config)).replace(',],', '],')).toContain(text.replace(',],', '],'));
      expect(Object.keys(await everything())).toEqual(Object.keys(before));
      await kit(['remove', 'site']);
      expect(await everything()).toEqual(before);
    },
  );

  test('a platform without a package says which have one', async () => {
    await project({ 'index.html': document });
    const { code, err } = await kit(['add', 'site', '--from', 'package']);
    expect([code, err]).toEqual([2, expect.stringContaining('no package for plain HTML')]);
    expect(err).toContain('@solidarity-kit/vite');
  });
});
