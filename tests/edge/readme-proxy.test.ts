// A README with twelve badges, rendered as GitHub would, its images through a proxy as GitHub's, in a real browser under that page's policy: the pictures are
// those that the service itself gives.
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../../apps/edge/src/node.ts';
import { launchBrowser } from '../support/browser.ts';
import { renderReadme } from '../support/github.ts';
import { serveSite, type Site } from '../support/site.ts';
import { MOST_BYTES, startProxy, type Proxy } from './github-proxy.ts';

/** Badges of every kind: curated and custom, all styles, right to left, with pictures, as PNG, and with an error. */
const badges = [
  '/default',
  '/ceasefire-now',
  '/ceasefire-now.svg?lang=ar',
  '/permanent-ceasefire?lang=ur&style=flat-square',
  '/let-aid-in?style=for-the-badge',
  '/let-aid-in?style=for-the-badge&lang=ar',
  '/ceasefire-now?style=tatreez&theme=auto',
  '/badge/build-passing-brightgreen?style=plastic',
  '/badge/فلسطين-🍉_حرة-9e1b32',
  '/static/v1?label=stand&message=with%20us&color=blue&logo=github&style=social',
  '/ceasefire-now.png?scale=2',
  '/no-such-message?style=flat-square',
];

/** What GitHub's own pages allow images and styles to come from, with the proxy in the place of camo. */
const policyOf = (proxy: string) =>
  `default-src 'none'; img-src ${new URL(proxy).origin} data:; style-src 'unsafe-inline'; base-uri 'none'`;

let service: Awaited<ReturnType<typeof start>>;
let proxy: Proxy;
let browser: Browser;
let github: Site;
let readme = '';

beforeAll(async () => {
  service = await start({ host: '127.0.0.1', port: 0 });
  proxy = await startProxy();
  browser = await launchBrowser();
  github = await serveSite(() => ({
    body: readme,
    headers: { 'content-security-policy': policyOf(proxy.urlOf('x:')) },
  }));
});
afterAll(async () => {
  await browser?.close();
  await github?.close();
  await proxy?.close();
  await service?.close();
});

/** The README's page with the images from where `urlOf` says. */
async function pageOf(urlOf: (image: string) => string): Promise<string> {
  const markdown = `# A project\n\n${badges
    .map(
      (path, at) =>
        `[![badge ${at}](${service.url}${encodeURI(decodeURI(path))})](https://example.org)`,
    )
    .join('\n')}\n`;
  const html = await renderReadme(markdown);
  // Every image at whole pixels: between two, the browser would smooth its edges in one page otherwise than in the other.
  const whole =
    '<style>body,h1,p{margin:0}h1{line-height:40px}p{line-height:0}img{display:block}</style>';
  // What GitHub does after sanitizing: every image's address becomes the proxy's.
  const proxied = html.replace(
    /(<img[^>]* src=")([^"]+)/g,
    (_, before: string, src: string) =>
      before + urlOf(src.replaceAll('&#x26;', '&').replaceAll('&amp;', '&')),
  );
  return proxied.replace('<body>', `${whole}<body>`);
}

/** Pixels that look different to an eye. */
function differing(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {
    threshold: 0.05,
    includeAA: true,
  });
}

async function show(page: Page, html: string): Promise<void> {
  readme = html;
  await page.goto(github.origin, { waitUntil: 'load' });
}

test('twelve badges through the proxy look as they do directly', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const refused: string[] = [];
  page.on(
    'console',
    (message) => void (message.type() === 'error' && refused.push(message.text())),
  );
  await show(page, await pageOf(proxy.urlOf));
  const images = page.locator('article img');
  expect(await images.count()).toBe(badges.length);
  const sizes = await images.evaluateAll((all: HTMLImageElement[]) =>
    all.map((one) => [one.complete, one.naturalWidth, one.naturalHeight]),
  );
  for (const [complete, width, height] of sizes) {
    expect(complete).toBe(true);
    expect(width).toBeGreaterThan(40);
    expect([18, 20, 28, 40]).toContain(height);
  }
  expect(refused).toEqual([]);

  // The same page with the images straight from the service.
  const direct = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await direct.setContent(await pageOf((src) => src), { waitUntil: 'load' });
  const own = direct.locator('article img');
  for (const all of [images, own]) {
    await all.evaluateAll((list: HTMLImageElement[]) =>
      Promise.all(list.map((one) => one.decode())),
    );
  }
  for (let at = 0; at < badges.length; at++) {
    const different = async () =>
      differing(await images.nth(at).screenshot(), await own.nth(at).screenshot());
    // A busy machine may show a frame late.
    await expect.poll(different, { message: badges[at]!, timeout: 10_000 }).toBe(0);
  }
  await page.close();
  await direct.close();
});

test('the proxy passes on what it needs, and asks nothing about the reader', async () => {
  for (const path of badges) {
    const image = service.url + encodeURI(decodeURI(path));
    const [through, direct] = await Promise.all([fetch(proxy.urlOf(image)), fetch(image)]);
    expect(through.status, path).toBe(200);
    for (const name of ['content-type', 'cache-control', 'etag']) {
      expect(through.headers.get(name), path).toBe(direct.headers.get(name));
    }
    const bytes = Buffer.from(await through.arrayBuffer());
    expect(bytes.equals(Buffer.from(await direct.arrayBuffer())), path).toBe(true);
    expect(bytes.byteLength).toBeLessThan(MOST_BYTES / 100);
    const again = await fetch(proxy.urlOf(image), {
      headers: { 'if-none-match': through.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  }
  expect(proxy.sent.every(({ headers }) => !('cookie' in headers) && !('referer' in headers))).toBe(
    true,
  );
});

test('the proxy refuses what is no image, so the service never answers a picture with something else', async () => {
  const page = await fetch(proxy.urlOf(`${service.url}/docs`));
  expect(page.status).toBe(404);
  expect((await fetch(proxy.urlOf(`${service.url}/no-such-message.json`))).status).toBe(404);
  expect((await fetch(proxy.urlOf(`${service.url}/no-such-message`))).status).toBe(200);
});
