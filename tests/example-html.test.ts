// A person pastes the snippet into a page of their own: one tag, the banner is there; dismissed, it stays so after a reload.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../apps/edge/src/node.ts';
import { launchBrowser } from './support/browser.ts';
import { serveSite, type Site } from './support/site.ts';

const example = readFileSync(new URL('../examples/html/index.html', import.meta.url), 'utf8');
let service: Awaited<ReturnType<typeof start>>;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  service = await start({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  // The example pins the newest release on the default port; this run's service has that release on a free port.
  const body = example.replaceAll('http://localhost:8787', service.url);
  site = await serveSite((path) => (path === '/' ? { body } : undefined));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await service?.close();
});

test('the example shows the banner, and closing it outlasts a reload', async () => {
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
