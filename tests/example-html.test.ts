// A person pastes the snippet into a page of their own: one tag, the banner is there; dismissed, it stays so after a reload.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snippet } from '@solidarity-kit/snippets';
import { start } from '../apps/edge/src/node.ts';
import { launchBrowser } from './support/browser.ts';
import { serveSite, type Site } from './support/site.ts';

interface Pinned {
  version: string;
  integrity: string;
}
const release = new URL('../packages/banner/dist/release.json', import.meta.url);
const pasted = /<script async src="[^"]*\/banner@[^"]*"[^>]*><\/script>/;
const example = readFileSync(new URL('../examples/html/index.html', import.meta.url), 'utf8');
let service: Awaited<ReturnType<typeof start>>;
let browser: Browser;
let site: Site;
let body: string;

beforeAll(async () => {
  service = await start({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  // The example names the default port and a published script; this run's service has a free port and the script as it was just built.
  const { version, integrity } = JSON.parse(readFileSync(release, 'utf8')) as Pinned;
  const { files } = snippet(
    'html',
    { message: 'ceasefire-now' },
    { origin: service.url, version, integrity },
  );
  body = example.replace(pasted, () => files[0]!.text);
  site = await serveSite((path) => (path === '/' ? { body } : undefined));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await service?.close();
});

test('the example shows the banner, and closing it outlasts a reload', async () => {
  expect(body).not.toBe(example);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });

  await page.goto(site.origin);
  const headline = page.getByText('We call for a ceasefire in Gaza now.');
  await headline.waitFor();
  expect(await page.locator('solidarity-banner').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Act now' }).getAttribute('href')).toMatch(
    /^https:\/\//,
  );

  await page.getByRole('button', { name: 'Close this message' }).click();
  await headline.waitFor({ state: 'hidden' });
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await headline.isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'The bakery on the corner' }).isVisible()).toBe(
    true,
  );
  expect(errors).toEqual([]);
});
