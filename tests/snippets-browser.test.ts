// Snippets pasted where they go, on a page of another origin, in a real browser: the banner is there, once, and says what was chosen.
import { rmSync } from 'node:fs';
import { snippet, type BannerChoice } from '@solidarity-kit/snippets';
import { textOf } from '@solidarity-kit/campaigns';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../apps/edge/src/node.ts';
import { folderAssets } from '../apps/edge/src/node/assets.ts';
import { launchBrowser } from './support/browser.ts';
import { buildApp, frameworkNames } from '../packages/snippets/src/testing/framework-app.ts';
import { oneMoreRelease } from './support/two-releases.ts';
import { serveSite, type Page, type Site } from './support/site.ts';

/** The script as it is built now, which is what snippets of now are for: a host has it as its newest release. */
let built: { version: string; integrity: string };
let host: Awaited<ReturnType<typeof oneMoreRelease>>;
let service: Awaited<ReturnType<typeof start>>;
let browser: Browser;
let site: Site;
const pages: Record<string, Page> = {};

beforeAll(async () => {
  host = await oneMoreRelease();
  service = await start({ port: 0, host: '127.0.0.1' }, { asset: folderAssets(host.assets) });
  const note = (await (await fetch(`${service.url}/release.json`)).json()) as typeof built;
  built = { version: note.version, integrity: note.integrity };
  browser = await launchBrowser();
  site = await serveSite((path) => pages[path]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await service?.close();
  if (host) rmSync(host.folder, { recursive: true });
});

/** The words that the script does not carry: they have to come from the snippet. */
const french: BannerChoice = { message: 'let-aid-in', lang: 'fr' };
const words = textOf('let-aid-in', 'fr').text;

const make = (target: string, choice: BannerChoice = french) =>
  snippet(target, choice, { origin: service.url, ...built });
const text = (target: string, choice?: BannerChoice): string =>
  make(target, choice).files[0]?.text ?? '';

const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}<main><h1>Host</h1><p>Text.</p></main></body></html>`;

/** Opens a page of the site, collecting what the browser complains about. */
async function open(
  path: string,
  page: Page,
  javaScriptEnabled = true,
): Promise<{ page: BrowserPage; complaints: string[] }> {
  pages[path] = page;
  const context = await browser.newContext({ javaScriptEnabled });
  const opened = await context.newPage();
  const complaints: string[] = [];
  opened.on('pageerror', ({ message }) => complaints.push(message));
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      complaints.push(message.text());
  });
  await opened.goto(site.origin + path);
  return { page: opened, complaints };
}

/** What a reader has in front of them. */
async function seen(page: BrowserPage) {
  await page.getByText(words.headline).waitFor();
  const link = page.getByRole('link', { name: words.action });
  return {
    banners: await page.locator('solidarity-banner').count(),
    link: await link.getAttribute('href'),
  };
}

const wanted = { banners: 1, link: expect.stringMatching(/^https:/) as string };

describe('HTML', () => {
  test.each(['html', 'google-tag-manager', 'ghost'])('%s in the head', async (target) => {
    const { page, complaints } = await open(`/${target}`, { body: html(text(target), '') });
    expect(await seen(page)).toEqual(wanted);
    expect(complaints).toEqual([]);
  });

  test('html-csp under the policy that it comes with', async () => {
    const { files } = make('html-csp');
    const [name = '', value = ''] = (files[1]?.text ?? '').split(/: (.*)/);
    const { page, complaints } = await open('/csp', {
      body: html(files[0]?.text ?? '', ''),
      headers: { [name]: value },
    });
    expect(await seen(page)).toEqual(wanted);
    expect(complaints).toEqual([]);
  });

  test('html-instant is there before the script, and the script takes it over', async () => {
    const pasted = text('html-instant');
    const still = await open('/still', { body: html('', pasted) }, false);
    expect(await seen(still.page)).toEqual(wanted);
    const { page, complaints } = await open('/instant', { body: html('', pasted) });
    expect(await seen(page)).toEqual(wanted);
    await page.getByRole('button').click();
    await page.getByText(words.headline).waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  test('html-no-script shows its words where scripts are off, and asks for nothing', async () => {
    const { page } = await open('/none', { body: html('', text('html-no-script')) }, false);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    expect(await seen(page)).toEqual(wanted);
    expect(asked).toEqual([`${site.origin}/none`]);
  });

  test('html-image shows a picture of the words, in a link', async () => {
    const { page, complaints } = await open(
      '/image',
      { body: html('', text('html-image')) },
      false,
    );
    const image = page.getByRole('img', { name: words.alt });
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(50);
    expect(await image.evaluate((element) => element.clientHeight)).toBe(28);
    expect(complaints).toEqual([]);
  });
});

describe.each(frameworkNames)('%s', (framework) => {
  /** Opens an application of the framework that shows the component. */
  async function app(choice: BannerChoice) {
    const code = await buildApp(framework, text(framework, choice));
    const path = `/${framework}-${choice.position ?? 'default'}`;
    pages[`${path}.js`] = { body: code, type: 'text/javascript' };
    return open(path, {
      body: html('', `<div id="app"></div><script type="module" src="${path}.js"></script>`),
    });
  }

  test('shows the banner once', async () => {
    const { page, complaints } = await app(french);
    expect(await seen(page)).toEqual(wanted);
    expect(complaints).toEqual([]);
  });

  test('shows it where the component stands when it is inline', async () => {
    const { page, complaints } = await app({ ...french, position: 'inline' });
    expect(await seen(page)).toEqual(wanted);
    expect(await page.locator('#app solidarity-banner').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
