// `npm run test:npm`: the packages as npm gives them to a project outside: four bundlers, two ways of resolving types, Next.js and SvelteKit on the server.
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textOf } from '@solidarity-kit/campaigns';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../sites/static-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { newFolder, pack, runIn, typedPaths, write } from './outside.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = textOf('permanent-ceasefire', 'ar').text.headline;
const npm = [
  'install',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--legacy-peer-deps',
  '--prefer-offline',
];

const entry = `import '@solidarity-kit/banner';
document.body.append(Object.assign(document.createElement('p'), { textContent: 'Host' }));
`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><solidarity-banner message="permanent-ceasefire" lang="ar" position="top"></solidarity-banner><script type="module" src="SCRIPT"></script></body></html>`;

/** Bundlers: what builds \`src/main.js\`, into which folder, and the page's address of the result. */
const bundlers: Record<
  string,
  {
    packages: string[];
    build: string[];
    out: string;
    script: string;
    files?: Record<string, string>;
  }
> = {
  Vite: { packages: ['vite@8'], build: ['vite', 'build'], out: 'dist', script: '/src/main.js' },
  webpack: {
    packages: ['webpack@5', 'webpack-cli@6'],
    build: ['webpack', '--mode', 'production', '--entry', './src/main.js', '--output-path', 'dist'],
    out: 'dist',
    script: '/main.js',
  },
  esbuild: {
    packages: ['esbuild'],
    build: [
      'esbuild',
      'src/main.js',
      '--bundle',
      '--minify',
      '--format=esm',
      '--outfile=dist/main.js',
    ],
    out: 'dist',
    script: '/main.js',
  },
  Rollup: {
    packages: ['rollup@4', '@rollup/plugin-node-resolve'],
    build: ['rollup', 'src/main.js', '-p', 'node-resolve', '-f', 'es', '-o', 'dist/main.js'],
    out: 'dist',
    script: '/main.js',
  },
};

const tarballs = pack();
const browser = await launchBrowser();

async function bundler(name: string): Promise<void> {
  const { packages, build, out, script } = bundlers[name]!;
  const folder = newFolder('bundler');
  const html = page.replace('SCRIPT', script);
  write(folder, { 'package.json': '{ "private": true, "type": "module" }', 'src/main.js': entry });
  if (name === 'Vite') write(folder, { 'index.html': html });
  runIn(folder, 'npm', ...npm, ...tarballs, ...packages);
  if (name === 'esbuild') runIn(folder, 'node', 'node_modules/esbuild/install.js');
  runIn(folder, 'npx', '--no-install', ...build);
  if (name !== 'Vite') write(folder, { [`${out}/index.html`]: html });
  const served = await serveFolder(`${folder}/${out}`, "default-src 'self'");
  await see(browser, served.origin).finally(() => served.close());
  rmSync(folder, { recursive: true });
}

/** One banner, in Arabic, that closes. */
async function see(chromium: Browser, address: string): Promise<void> {
  const seen = await chromium.newPage();
  const complaints: string[] = [];
  seen.on('pageerror', ({ message }) => complaints.push(message));
  seen.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      complaints.push(message.text());
  });
  await seen.goto(address);
  await seen.getByText(words).waitFor();
  await seen.locator('solidarity-banner').getByRole('button').click();
  await seen.getByText(words).waitFor({ state: 'hidden' });
  const count = await seen.locator('solidarity-banner').count();
  await seen.close();
  if (count !== 1 || complaints.length > 0)
    throw new Error(`${count} banners; ${complaints.join('; ')}`);
}

function types(): void {
  const folder = newFolder('types');
  write(folder, { 'package.json': '{ "private": true, "type": "module" }' });
  const frameworks = [
    'react@19',
    '@types/react@19',
    'preact@11',
    'solid-js@1',
    'svelte@5',
    'vue@3',
    '@types/node@24',
  ];
  runIn(folder, 'npm', ...npm, ...tarballs, 'typescript@7', ...frameworks);
  const paths = ['options', 'campaigns', 'banner', 'snippets', 'directory', 'figures'].flatMap(
    (name) => typedPaths(folder, `@solidarity-kit/${name}`),
  );
  const code = paths
    .map((path, at) => `import * as m${at} from '${path}';\nexport { m${at} };`)
    .join('\n');
  const listener =
    "\nimport '@solidarity-kit/banner';\ndocument.querySelector('solidarity-banner')?.addEventListener('banner-dismiss', (event) => event.detail.message.length);\n";
  write(folder, { 'all.ts': `${code}${listener}` });
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ]) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable', 'esnext'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
    };
    write(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, files: ['all.ts'] }) });
    runIn(folder, 'npx', '--no-install', 'tsc', '-p', '.');
  }
  console.log(`  ${paths.length} public paths`);
  rmSync(folder, { recursive: true });
}

/** A copy of an example with its packages and ours. */
function example(id: string, files: Record<string, string>): string {
  const folder = newFolder(id);
  cpSync(`${root}examples/${id}`, folder, { recursive: true });
  runIn(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline');
  runIn(folder, 'node', `${root}packages/cli/bin/solidarity-kit.mjs`, 'remove', 'site');
  write(folder, files);
  runIn(folder, 'npm', ...npm, ...tarballs);
  return folder;
}

/** Every page of a built site that has the words. */
function pagesWith(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter(
    (name) => name.endsWith('.html') && readFileSync(`${folder}/${name}`, 'utf8').includes(words),
  ).length;
}

function next(): void {
  const layout = `import { renderBanner } from '@solidarity-kit/banner/server';
export default function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  const html = renderBanner({ message: 'permanent-ceasefire', lang: 'ar' });
  return (
    <html lang="en">
      <body>
        <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
        {children}
      </body>
    </html>
  );
}
`;
  const folder = example('next', { 'app/layout.tsx': layout });
  runIn(folder, 'npx', '--no-install', 'next', 'build');
  const pages = pagesWith(`${folder}/.next/server/app`);
  if (pages < 2) throw new Error(`${pages} pages have the words in their HTML`);
  rmSync(folder, { recursive: true });
}

function sveltekit(): void {
  const folder = example('sveltekit', {
    'src/routes/+layout.server.js':
      "import { renderBanner } from '@solidarity-kit/banner/server';\nexport const prerender = true;\nexport const load = () => ({ banner: renderBanner({ message: 'permanent-ceasefire', lang: 'ar' }) });\n",
    'src/routes/+layout.svelte':
      '<script>let { data, children } = $props();</script>\n{@html data.banner}\n{@render children()}\n',
  });
  runIn(folder, 'npx', '--no-install', 'vite', 'build');
  const out = ['build', '.svelte-kit/output/prerendered/pages'].find((name) =>
    existsSync(`${folder}/${name}`),
  )!;
  const pages = pagesWith(`${folder}/${out}`);
  if (pages < 2) throw new Error(`${pages} pages have the words in their HTML`);
  rmSync(folder, { recursive: true });
}

const checks: Record<string, () => void | Promise<void>> = {
  ...Object.fromEntries(Object.keys(bundlers).map((name) => [name, () => bundler(name)])),
  types,
  'Next.js, server component': next,
  'SvelteKit, server load': sveltekit,
};
const asked = process.argv.slice(2);
let failures = 0;
const isAsked = (name: string) => asked.length === 0 || asked.some((one) => name.startsWith(one));
for (const [name, check] of Object.entries(checks)) {
  if (!isAsked(name)) continue;
  const began = performance.now();
  try {
    await check();
    console.log(`✓ ${name} (${Math.round((performance.now() - began) / 1000)} s)`);
  } catch (error) {
    failures += 1;
    console.log(`✗ ${name}: ${(error as Error).message}`);
  }
}
await browser.close();
process.exitCode = failures > 0 ? 1 : 0;
