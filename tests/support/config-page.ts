// The config page as a person meets it: the real service with the built page, a browser with a clipboard, and words to look for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { start } from '../../apps/edge/src/node.ts';
import { launchBrowser } from './browser.ts';

/**
 * The service under the name `localhost`, so that `127.0.0.1` is another origin, and one without a certificate may use the clipboard.
 *
 * @param settings beside its address
 */
export async function startService(
  settings: Parameters<typeof start>[0] = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const service = await start({ ...settings, port: 0, host: '127.0.0.1' });
  return { url: service.url.replace('127.0.0.1', 'localhost'), close: () => service.close() };
}

/** What a file of tests has of the service, and a browser. */
export interface Used {
  service: Awaited<ReturnType<typeof startService>>;
  browser: Browser;
}

/** Starts both before the file's tests, and ends them after. */
export function useService(): Readonly<Used> {
  const used = {} as Used;
  beforeAll(async () => {
    [used.service, used.browser] = await Promise.all([startService(), launchBrowser()]);
  });
  afterAll(async () => {
    await used.browser?.close();
    await used.service?.close();
  });
  return used;
}

/** An opened page, everything that it asked for and everything that went wrong on it. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: string[];
  readonly problems: string[];
}

/** Opens an address in a browser of its own memory, with the clipboard allowed. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(address).origin,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  page.on('pageerror', (error) => void problems.push(error.message));
  page.on('console', (message) => {
    // Playwright itself says so where the test keeps service workers out.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('Service Worker'))
      problems.push(message.text());
  });
  await page.goto(address);
  await page.locator('.snippet code').first().waitFor();
  return { context, page, requests, problems };
}

/** The banner's words in the framed page, once it is there. */
export function framedBanner(page: Page): Locator {
  return page.frameLocator('kit-site-preview iframe:not(.coming)').locator('solidarity-banner');
}

/** Presses the copy button of the snippet and gives what is on the clipboard. */
export async function copySnippet(page: Page): Promise<string> {
  await page.locator('.snippet kit-code kit-copy button').first().click();
  await page.locator('#status:not(:empty)').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** axe's source, to be run in a page whose policy lets no script in by address. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
