// A new build reaches whoever has been here before at their next visit, online at once and offline from then on; a badge is drawn offline, too, once one was drawn.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { serveSite, type Site } from './support/site.ts';

const assets = fileURLToPath(new URL('../apps/edge/dist/assets', import.meta.url));
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};

let browser: Browser;
let site: Site;
/** Which build is being served. */
let build = 'first';

/** The built files, with a mark of the build in the page and, as any change of a file does, in the worker. */
function file(path: string) {
  // What only the first build had is gone with it.
  if (build === 'second' && path.startsWith('/assets/ar-')) return undefined;
  const name = assets + (path === '/' ? '/index.html' : path);
  if (!existsSync(name) || !statSync(name).isFile()) return undefined;
  const type = types[name.split('.').at(-1)!] ?? 'text/plain';
  const body = readFileSync(name);
  if (path === '/')
    return { body: body.toString().replace('<body>', `<body data-build="${build}">`), type };
  return path === '/worker.js' ? { body: `${body}\n// ${build}`, type } : { body, type };
}

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(file)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('from build to build', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const visit = async (query = '') => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/?ui=en${query}`);
    await page.locator('kit-snippet code').first().waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    return page;
  };
  const look = async (query = '&make=badge') => {
    const page = await visit(query);
    const seen = await page.locator('body').getAttribute('data-build');
    await page.locator('.readme.light .ours img').waitFor();
    await page.close();
    return seen;
  };

  const first = await visit();
  await first.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
  expect(await look()).toBe('first');

  build = 'second';
  expect(await look()).toBe('second');

  // The page of the first build still has its files, also those that it asks for only now.
  await first.getByRole('combobox', { name: 'Language of this page' }).selectOption('ar');
  await first.locator('html[dir=rtl]').waitFor();
  await first.close();

  await context.setOffline(true);
  expect(await look()).toBe('second');
  await context.close();
});
