// The plugin in a real build of Vite: the words in each page, the files beside them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import solidarityKit from './index.ts';

const page = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><body><p>x</p></body></html>`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'solidarity-kit-vite-'));
  mkdirSync(`${root}/days`);
  writeFileSync(`${root}/index.html`, page('en'));
  writeFileSync(`${root}/days/index.html`, page('ar'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(`${root}/dist/${path}`, 'utf8');

test.each([
  ['/', '/', '/'],
  ['/shop/', '/shop/', '/shop/'],
  ['./', './', '../'],
])(
  'a site under %s has the banner in the language of each page, and its files',
  async (base, first, second) => {
    await build({
      root,
      base,
      configFile: false,
      logLevel: 'error',
      plugins: [solidarityKit()],
      build: { rolldownOptions: { input: [`${root}/index.html`, `${root}/days/index.html`] } },
    });
    expect(read('index.html')).toContain('We call for a permanent ceasefire in Gaza.');
    expect(read('index.html')).toContain(`src="${first}solidarity-kit.js"`);
    expect(read('days/index.html')).toContain('lang="ar" dir="rtl"');
    expect(read('days/index.html')).toContain(`href="${second}solidarity-kit.css"`);
    expect(read('solidarity-kit.js')).toContain('solidarity-banner');
  },
);

test('the development server has both', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
    plugins: [solidarityKit({ position: 'top' })],
  });
  await server.listen();
  try {
    const origin = server.resolvedUrls!.local[0]!;
    expect(await (await fetch(origin)).text()).toMatch(/<body><solidarity-banner /);
    const script = await fetch(`${origin}solidarity-kit.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript');
    expect(await script.text()).toContain('solidarity-banner');
  } finally {
    await server.close();
  }
});

test('an option that cannot be is refused with its name', () => {
  expect(() => solidarityKit({ message: 'no-such' })).toThrow('message: "no-such" is not possible');
});
