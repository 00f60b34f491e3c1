// The config page of a host that has a campaign of its own: shown first, under the host's name, and a banner with its words runs on another site.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownFolder } from './edge/own-data.ts';
import { launchBrowser } from './support/browser.ts';
import { copySnippet, framedBanner, open, startService } from './support/config-page.ts';
import { serveSite, type Page as SitePage, type Site } from './support/site.ts';

const folder = ownFolder();
let service: Awaited<ReturnType<typeof startService>>;
let browser: Browser;
let elsewhere: Site;
const pages: Record<string, SitePage> = {};

beforeAll(async () => {
  [service, browser] = await Promise.all([startService({ kitData: folder.path }), launchBrowser()]);
  elsewhere = await serveSite((path) => pages[path]);
});
afterAll(async () => {
  await browser?.close();
  await elsewhere?.close();
  await service?.close();
  folder.remove();
});

test('begins with the host’s first message, under the host’s name; what is hidden is not there', async () => {
  const { page, problems } = await open(browser, service.url);
  expect(await page.title()).toMatch(/^Vigil Kit: /);
  await page.locator('.brand').getByText('Vigil Kit').waitFor();
  const first = page.getByRole('radio', { name: 'Come and stand' });
  expect(await first.isChecked()).toBe(true);
  await framedBanner(page).getByText('Come and stand with us on Friday.').waitFor();
  await page.getByRole('link', { name: 'Vigil Kit', exact: true }).last().waitFor();
  expect(await page.getByRole('link', { name: 'us@example.org' }).getAttribute('href')).toBe(
    'mailto:us@example.org',
  );
  await page.locator('kit-messages button.quiet').click();
  expect(await page.getByRole('radio', { name: 'Free Palestine' }).count()).toBe(0);
  expect(await page.getByRole('radio', { name: 'Stand with Palestine' }).count()).toBe(1);
  const red = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--red'),
  );
  expect(red).toContain('#24476b');
  expect(problems).toEqual([]);
  await page.context().close();
});

test.each(['en', 'ar'])('its snippet shows its words on another site (page in %s)', async (ui) => {
  const { page, context, problems } = await open(browser, `${service.url}/?ui=${ui}`);
  await page.getByRole('radio', { name: 'Bring a candle' }).check();
  const copied = await copySnippet(page);
  expect(copied).toContain('data-message="bring-a-candle"');
  expect(copied).toContain('data-lang="en"');
  expect(copied).toMatch(/integrity="sha384-/);
  pages[`/${ui}`] = {
    body: `<!doctype html><html lang="de"><title>A site</title><body>${copied}<h1>A site</h1></body></html>`,
  };
  const site = await context.newPage();
  await site.goto(`${elsewhere.origin}/${ui}`);
  const banner = site.locator('solidarity-banner');
  await banner.getByText('Bring a candle for every name that you know.').waitFor();
  const link = banner.getByRole('link');
  expect(await link.getAttribute('href')).toBe('https://example.org/candle');
  expect(await link.textContent()).toContain('See how');
  expect(problems).toEqual([]);
  await context.close();
});

test('a badge of its own is drawn in the page, and a link to it opens it again', async () => {
  const { page, problems } = await open(
    browser,
    `${service.url}/?make=badge&message=bring-a-candle&lang=en`,
  );
  const copied = await copySnippet(page);
  expect(copied).toContain(`${service.url}/bring-a-candle`);
  expect(copied).toContain('https://example.org/candle');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a banner takes its words from the host’s file, pinned by its hash; with another hash it does not', async () => {
  const { messages } = (await (await fetch(`${service.url}/messages.json`)).json()) as {
    messages: { id: string; words?: { url: string; integrity: string } }[];
  };
  const { url, integrity } = messages.find(({ id }) => id === 'bring-a-candle')!.words!;
  const tag = (hash: string) =>
    `<script src="${service.url}/banner@next/online.js" data-message="bring-a-candle" data-lang="en" data-words="${service.url}${url}#${hash}"></script>`;
  const body = (hash: string) =>
    `<!doctype html><html lang="en"><title>A site</title><body>${tag(hash)}<h1>A site</h1></body></html>`;
  pages['/pinned'] = { body: body(integrity) };
  pages['/other'] = { body: body(`sha384-${'A'.repeat(64)}`) };
  const page = await browser.newPage();
  await page.goto(`${elsewhere.origin}/pinned`);
  const banner = page.locator('solidarity-banner');
  await banner.getByText('Bring a candle for every name that you know.').waitFor();
  expect(await banner.getByRole('link').getAttribute('href')).toBe('https://example.org/candle');
  await page.goto(`${elsewhere.origin}/other`);
  await page.waitForTimeout(1500);
  expect(await page.locator('solidarity-banner').innerText()).not.toContain('Bring a candle');
  await page.close();
});
