// The page of an export in a browser: below a path of a host of plain files, and from a disk. It makes snippets for the export's own address, shows the banner,
// and draws badges with own words itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportKit } from '../apps/edge/src/export/export.ts';
import { mediaType } from '../apps/edge/src/http/media-types.ts';
import { launchBrowser } from './support/browser.ts';
import { framedBanner } from './support/config-page.ts';
import { serveSite, type Site } from './support/site.ts';

const root = mkdtempSync(join(tmpdir(), 'export-page-'));
const folder = join(root, 'kit');
const url = 'https://user.example/kit';
let browser: Browser;
let site: Site;

/** A host of plain files: no query, no program, a folder is its index. */
function fileAt(path: string) {
  if (!path.startsWith('/some/where/')) return undefined;
  const name = path.slice('/some/where/'.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  try {
    return {
      body: readFileSync(join(folder, file)),
      headers: { 'content-type': mediaType(`/${file}`) },
    };
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  await exportKit({ folder, url, only: ['let-aid-in', 'ceasefire-now'], lang: ['en', 'ar', 'ja'] });
  [browser, site] = await Promise.all([launchBrowser(), serveSite(fileAt)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true });
});

/** Opens an address; gives the page, what it could not have, and its errors. */
async function open(address: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const wrong: string[] = [];
  page.on('pageerror', (error) => void wrong.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 400) wrong.push(answer.url());
  });
  await page.goto(address);
  return { page, wrong };
}

const snippetOf = async (page: Page) => {
  await page.locator('kit-snippet code').first().waitFor();
  return page.locator('kit-snippet code').first().textContent();
};

describe.each([
  ['below a path', () => `${site.origin}/some/where/`],
  ['from a disk', () => pathToFileURL(join(folder, 'index.html')).href],
] as const)('%s', (_, start) => {
  test('shows the banner, and its snippet names the export', async () => {
    const { page, wrong } = await open(`${start()}?message=let-aid-in`);
    expect(await snippetOf(page)).toMatch(
      /src="https:\/\/user\.example\/kit\/banner@\d+\.\d+\.\d+\.js"/,
    );
    await framedBanner(page).locator('a').first().waitFor();
    expect(await page.locator('.head').evaluate((head) => getComputedStyle(head).display)).toBe(
      'flex',
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('a badge’s snippet is a file of the export, and the file is there', async () => {
    const { page, wrong } = await open(
      `${start()}?make=badge&message=let-aid-in&lang=ar&style=social`,
    );
    expect(await snippetOf(page)).toContain(`${url}/let-aid-in/ar/social.svg`);
    expect(fileAt('/some/where/let-aid-in/ar/social.svg')).toBeDefined();
    await page.locator('kit-badge img[src^="data:image/svg"]').first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('a badge in a script whose fonts are not at hand is shown all the same', async () => {
    const { page } = await open(`${start()}?make=badge&message=let-aid-in&lang=ja`);
    const shown = page.locator(
      'kit-badge img[src*="/let-aid-in/ja/"], kit-badge img[src*="%E3%82%AC"]',
    );
    await shown.first().waitFor();
    const width = await shown.first().evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(width).toBeGreaterThan(150);
    await page.close();
  });

  test('own words are drawn in the page and saved, for a picture in the repository', async () => {
    const { page, wrong } = await open(`${start()}?make=badge#text=Free%20Gaza`);
    expect(await snippetOf(page)).toContain('](.github/solidarity/badge.svg)');
    await page.getByText('Save the picture as').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).click(),
    ]);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('Free Gaza</title>');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('a picture is a file of the export where it has one; others, and own words, are drawn in the page', async () => {
    const { page, wrong } = await open(
      `${start()}?make=picture&message=let-aid-in&lang=ar&size=hero&ui=en`,
    );
    const code = page.locator('.snippet code');
    await code.filter({ hasText: `${url}/hero/let-aid-in/ar.png` }).waitFor();
    expect(fileAt('/some/where/hero/let-aid-in/ar.png')).toBeDefined();
    const drawn = page.locator('.artwork img[src^="data:image/svg"]');
    await drawn.waitFor();
    const before = await drawn.getAttribute('src');
    await page.getByRole('radio', { name: 'Olive branch' }).check();
    await code.filter({ hasText: '](.github/solidarity/hero.svg)' }).waitFor();
    await page.getByText('Save the picture as').waitFor();
    await page.waitForFunction(
      (old) => document.querySelector('.artwork img')?.getAttribute('src') !== old,
      before,
    );
    await page.getByRole('radio', { name: 'Write your own' }).check();
    await page.getByLabel('Sentence').fill('Free Gaza');
    await page.locator('.artwork img[alt="Free Gaza"][src*="Free%20Gaza%3C%2Ftitle"]').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).click(),
    ]);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('Free Gaza</title>');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('leads to the pages that the export has, and they show their pictures', async () => {
    const { page, wrong } = await open(start());
    await page.locator('footer a').first().waitFor();
    const links = await page
      .locator('footer a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const below = (link: string) => link.slice(new URL('.', start()).href.length);
    expect(links.map(below)).toEqual(
      expect.arrayContaining([
        'help/index.html',
        'docs/index.html',
        'docs/index.html#how',
        'privacy/index.html',
      ]),
    );
    await page.goto(new URL('about/let-aid-in/ar.html', new URL('.', start())).href);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.waitForFunction(() =>
      [...document.images].every(
        (image) => image.loading === 'lazy' || (image.complete && image.naturalWidth > 0),
      ),
    );
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toMatch(/about\/let-aid-in\/index\.html$/);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

test('/verify reads the words of the export, and leads to its page', async () => {
  const { page, wrong } = await open(`${site.origin}/some/where/verify/ar.html`);
  await page.locator('#verify-text').fill(`${url}/let-aid-in.svg`);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('status').locator('a').click();
  expect(page.url()).toBe(`${site.origin}/some/where/about/let-aid-in/ar.html`);
  expect(wrong).toEqual([]);
  await page.close();
});
