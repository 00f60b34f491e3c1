// The examples that are built by their real tools and looked at in a browser: how each is built, served and developed.
import { spawnSync } from 'node:child_process';

/** An example in `examples/`. `PORT` in a command is the port that it is to listen on. */
export interface ExampleSite {
  /** Name of its folder. */
  id: string;
  /** What people call its platform. */
  name: string;
  /** Folder that `add site` is given, from the example's; default: the example's. */
  folder?: string;
  /** Package of npm whose version is the platform's, or a command that says it. */
  version?: string | readonly [program: string, ...args: string[]];
  /** What builds it: a program and its arguments, run in the folder; none where the folder is the site. */
  build?: readonly [program: string, ...args: string[]];
  /** Folder of the built pages, from the example's; or a command that serves them. */
  out: string | readonly [program: string, ...args: string[]];
  /** A link from the first page to another one. */
  link: string;
  /** The development server, where there is one. */
  dev?: readonly [program: string, ...args: string[]];
  /** Whether its link goes to the other page without a new document. */
  client?: true;
  /** Whether `npm test` builds it: its tool is in the workspace, on the machine, or quickly installed. */
  light?: true;
  /** Whether its theme complains by itself: what it says without the banner, too, does not count. */
  noisy?: true;
  /** Whether the kit has a package for its platform. */
  hasPackage?: true;
  /** Whether the package writes a style into the page, which a strict policy refuses unless it is given a nonce. */
  hasInlineStyle?: true;
  /** Whether it is built with packages of the workspace, in place of those of its lockfile. */
  borrows?: true;
}

const vite = ['vite', '--port', 'PORT', '--host', '127.0.0.1'] as const;

/** The examples: those with most users first. */
export const sites: readonly ExampleSite[] = [
  { id: 'html', name: 'plain HTML', out: '.', link: 'a[href$="holidays.html"]', light: true },
  {
    id: 'next',
    hasPackage: true,
    hasInlineStyle: true,
    name: 'Next.js',
    version: 'next',
    build: ['next', 'build'],
    out: ['next', 'start', '-p', 'PORT', '-H', '127.0.0.1'],
    dev: ['next', 'dev', '-p', 'PORT', '-H', '127.0.0.1'],
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'react',
    name: 'Vite and React',
    version: 'react',
    build: ['npm', 'run', 'build'],
    out: 'dist',
    dev: vite,
    link: 'a[href="#/holidays"]',
    client: true,
  },
  {
    id: 'vue',
    hasPackage: true,
    name: 'Vite and Vue',
    version: 'vue',
    build: ['vite', 'build'],
    out: 'dist',
    dev: vite,
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'vite',
    name: 'Vite',
    version: 'vite',
    build: ['vite', 'build'],
    out: 'dist',
    dev: vite,
    link: 'a[href="#/holidays"]',
    client: true,
    light: true,
    borrows: true,
  },
  {
    id: 'angular',
    name: 'Angular',
    version: '@angular/core',
    build: ['ng', 'build'],
    out: 'dist/bakery/browser',
    dev: ['ng', 'serve', '--port', 'PORT', '--host', '127.0.0.1'],
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'nuxt',
    hasPackage: true,
    name: 'Nuxt',
    version: 'nuxt',
    build: ['nuxt', 'generate'],
    out: '.output/public',
    dev: ['nuxt', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'docusaurus',
    hasPackage: true,
    name: 'Docusaurus',
    version: '@docusaurus/core',
    build: ['docusaurus', 'build'],
    out: 'build',
    dev: ['docusaurus', 'start', '--port', 'PORT', '--host', '127.0.0.1', '--no-open'],
    link: 'article a[href="/holidays"]',
    client: true,
  },
  {
    id: 'astro',
    hasPackage: true,
    name: 'Astro, with ClientRouter',
    version: 'astro',
    build: ['astro', 'build'],
    out: 'dist',
    dev: ['astro', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
    link: 'a[href="/holidays/"]',
    client: true,
  },
  {
    id: 'starlight',
    hasPackage: true,
    name: 'Starlight',
    version: '@astrojs/starlight',
    build: ['astro', 'build'],
    out: 'dist',
    dev: ['astro', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
    link: 'main a[href="/holidays/"]',
  },
  {
    id: 'sveltekit',
    name: 'SvelteKit',
    version: '@sveltejs/kit',
    build: ['vite', 'build'],
    out: 'build',
    dev: vite,
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'vitepress',
    hasPackage: true,
    name: 'VitePress',
    version: 'vitepress',
    build: ['vitepress', 'build'],
    out: '.vitepress/dist',
    dev: ['vitepress', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
    link: '.vp-doc a[href*="holidays"]',
    client: true,
  },
  {
    id: 'react-router',
    name: 'React Router',
    version: 'react-router',
    build: ['react-router', 'build'],
    out: ['react-router-serve', './build/server/index.js'],
    dev: ['react-router', 'dev', '--port', 'PORT', '--host', '127.0.0.1'],
    link: 'a[href="/holidays"]',
    client: true,
  },
  {
    id: 'eleventy',
    hasPackage: true,
    name: 'Eleventy',
    version: '@11ty/eleventy',
    build: ['eleventy', '--quiet'],
    out: '_site',
    dev: ['eleventy', '--serve', '--quiet', '--port=PORT'],
    link: 'a[href="/holidays/"]',
    light: true,
  },
  {
    id: 'hugo',
    name: 'Hugo',
    version: ['hugo', 'version'],
    build: ['hugo', '--quiet'],
    out: 'public',
    dev: ['hugo', 'server', '--port', 'PORT', '--baseURL', 'http://127.0.0.1:PORT/'],
    link: 'a[href$="holidays/"]',
    light: true,
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    version: ['jekyll', '--version'],
    build: ['jekyll', 'build', '--quiet'],
    out: '_site',
    dev: ['jekyll', 'serve', '--port', 'PORT', '--host', '127.0.0.1', '--quiet'],
    link: 'a[href$="holidays.html"]',
    light: true,
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    version: ['mkdocs', '--version'],
    build: ['mkdocs', 'build', '--quiet'],
    out: 'site',
    dev: ['mkdocs', 'serve', '--quiet', '--dev-addr', '127.0.0.1:PORT'],
    link: 'a[href$="holidays/"]',
    light: true,
  },
  {
    id: 'mkdocs-material',
    name: 'MkDocs Material, navigation.instant',
    version: ['dpkg-query', '-W', '-f', '${Version}', 'mkdocs-material'],
    build: ['mkdocs', 'build', '--quiet'],
    out: 'site',
    dev: ['mkdocs', 'serve', '--quiet', '--dev-addr', '127.0.0.1:PORT'],
    link: 'article a[href$="holidays/"]',
    client: true,
  },
  {
    id: 'sphinx-furo',
    name: 'Sphinx, furo',
    noisy: true, // Debian's furo: a script that is not bundled, and a file that is not there
    version: ['sphinx-build', '--version'],
    build: ['sphinx-build', '-q', 'docs', 'docs/_build/html'],
    out: 'docs/_build/html',
    link: 'article a[href$="holidays.html"]',
    light: true,
  },
  {
    id: 'turbo',
    name: 'pages with Turbo',
    folder: 'public',
    version: '@hotwired/turbo',
    build: ['npm', 'run', 'build'],
    out: 'public',
    link: 'a[href="holidays.html"]',
    client: true,
  },
];

/** Whether a program is in the workspace or on the machine. */
const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Whether the tools of a site that brings none of its own are there. */
export const hasTool = ({ id, build }: ExampleSite): boolean =>
  build === undefined || (has(build[0]) && (id !== 'sphinx-furo' || hasFuro()));

/** Debian's own Python has Debian's themes; another one may come first on the path. */
const hasFuro = (): boolean =>
  ['/usr/bin/python3', 'python3'].some(
    (python) => spawnSync(python, ['-c', 'import furo']).status === 0,
  );
