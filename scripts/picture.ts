// Retakes the pictures in the README: the page that makes the snippet, and the shipped banner on two pages and badges as the service draws them, light and dark.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildAll } from './build.ts';
import { chromiumArgs, chromiumPath } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const badges = [
  '/permanent-ceasefire',
  '/permanent-ceasefire?lang=ar',
  '/let-aid-in?style=flat-square',
  '/protect-journalists?lang=ur&style=flat-square',
  '/stand-with-palestine?style=tatreez',
  '/stand-with-palestine?style=tatreez&lang=ar',
  '/ceasefire-now?style=for-the-badge',
  '/free-palestine?style=plastic&icon=watermelon',
  '/protect-children?lang=ja&icon=olive-branch',
  '/end-the-siege?lang=hi&style=flat-square',
  '/uphold-the-ceasefire?lang=el',
];

/** A page with nothing on it but lines for words and the pasted script tag. */
function hostPage(lang: string, theme: string, scheme: string, origin: string): string {
  const [paper, line] = scheme === 'dark' ? ['#1e1a16', '#352e27'] : ['#ffffff', '#f3ece0'];
  const bars = [46, 100, 92, 96, 60].map((w) => `<i style="inline-size:${w}%"></i>`).join('');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<style>html{background:${paper};color-scheme:${scheme}}body{margin:0;min-height:100vh}main{padding:20px 28px}i{display:block;block-size:10px;margin-block-end:14px;border-radius:5px;background:${line}}</style>
<script src="${origin}/banner.js" data-message="permanent-ceasefire" data-position="top" data-theme="${theme}" data-border></script><main>${bars}</main></html>`;
}

function picture(scheme: string, origin: string): string {
  const [paper, edge] = scheme === 'dark' ? ['#15120f', '#352e27'] : ['#fbf8f2', '#e4dccf'];
  const images = badges
    .map(
      (path) =>
        `<img src="${origin}${path}${path.includes('?') ? '&' : '?'}theme=${scheme}" alt="">`,
    )
    .join('');
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:32px;inline-size:816px;background:${paper};display:grid;gap:24px}
iframe{inline-size:100%;block-size:176px;border:1px solid ${edge};border-radius:10px}
div{display:flex;flex-wrap:wrap;gap:12px 14px;align-items:center}</style>
<iframe src="/en"></iframe><iframe src="/ar"></iframe><div>${images}</div>`;
}

await buildAll();
const { start } = await import('../apps/edge/src/node.ts');
const service = await start({ port: 0, host: '127.0.0.1' });
const pages = createServer((request, response) => {
  const scheme = /dark/.test(request.headers.cookie ?? '') ? 'dark' : 'light';
  const lang = request.url === '/ar' ? 'ar' : 'en';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    request.url === '/'
      ? picture(scheme, service.url)
      : hostPage(lang, lang === 'ar' ? 'dark' : 'light', scheme, service.url),
  );
});
await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });

for (const [scheme, file] of [
  ['light', 'docs/picture.png'],
  ['dark', 'docs/picture-dark.png'],
] as const) {
  const context = await browser.newContext({ deviceScaleFactor: 2, colorScheme: scheme });
  await context.addCookies([{ name: 'scheme', value: scheme, url }]);
  const page = await context.newPage();
  await page.setViewportSize({ width: 880, height: 400 });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: root + file, fullPage: true });
  await context.close();
  console.log(`Written: ${file}`);
}

for (const [scheme, file] of [
  ['light', 'docs/page.png'],
  ['dark', 'docs/page-dark.png'],
] as const) {
  const context = await browser.newContext({ colorScheme: scheme, locale: 'en-GB' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${service.url}/?make=badge&message=permanent-ceasefire&lang=en`);
  await page.locator('.readme.dark .ours img').waitFor();
  await page.locator('.pictures.badges label:last-child img').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: root + file });
  await context.close();
  console.log(`Written: ${file}`);
}

await browser.close();
await service.close();
pages.closeAllConnections();
pages.close();
