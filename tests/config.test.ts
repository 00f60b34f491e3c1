// The config page as people use it, in English and in Arabic: choose, see, copy, paste elsewhere; share; take the package along.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '@solidarity-kit/campaigns';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ar from '../apps/config/src/i18n/ar.ts';
import en from '../apps/config/src/i18n/en.ts';
import { launchBrowser } from './support/browser.ts';
import { copySnippet, framedBanner, open, startService } from './support/config-page.ts';
import { renderReadme } from './support/github.ts';
import { serveSite, type Page as SitePage, type Site } from './support/site.ts';

let service: Awaited<ReturnType<typeof startService>>;
let browser: Browser;
let elsewhere: Site;
const pages: Record<string, SitePage> = {};

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launchBrowser()]);
  elsewhere = await serveSite((path) => pages[path]);
});
afterAll(async () => {
  await browser?.close();
  await elsewhere?.close();
  await service?.close();
});

/** A page on another origin with a snippet pasted into its body. */
function paste(path: string, snippet: string): string {
  pages[path] = {
    body: `<!doctype html><html lang="en"><title>A site</title><body>${snippet}<h1>A site</h1></body></html>`,
  };
  return elsewhere.origin + path;
}

describe.each([
  ['en', en, 'ltr'],
  ['ar', ar, 'rtl'],
] as const)('in %s', (lang, t, dir) => {
  const words = textOf('permanent-ceasefire', lang);

  test('choose, see, copy, paste into a page elsewhere, see the banner', async () => {
    const { page, context, problems } = await open(browser, `${service.url}/?ui=${lang}`);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    await page.getByRole('radio', { name: words.text.badge }).check();
    await framedBanner(page).getByText(words.text.headline).waitFor();

    const copied = await copySnippet(page);
    expect(await page.locator('#status').textContent()).toBe(t.copiedSay);
    expect(copied).toContain(`${service.url}/banner@`);

    const site = await context.newPage();
    await site.goto(paste(`/${lang}`, copied));
    const banner = site.locator('solidarity-banner');
    await banner.getByText(words.text.headline).waitFor();
    expect(await banner.getByRole('link').getAttribute('href')).toMatch(/^https:\/\//);
    await banner.getByRole('button').click();
    await site.reload();
    await site.waitForLoadState('networkidle');
    expect(await site.getByText(words.text.headline).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('copy Markdown for a README, see the badge', async () => {
    const { page, context, problems } = await open(browser, `${service.url}/?ui=${lang}`);
    await page.getByRole('radio', { name: t.badge }).check();
    await page.getByRole('radio', { name: words.text.badge }).check();
    const copied = await copySnippet(page);
    expect(copied).toContain('permanent-ceasefire');

    pages[`/readme-${lang}`] = { body: await renderReadme(`# A project\n\n${copied}\n\nText.`) };
    const readme = await context.newPage();
    await readme.goto(`${elsewhere.origin}/readme-${lang}`);
    const image = readme.locator(`img[alt="${words.text.alt}"]`);
    await image.waitFor();
    const [width, height] = await image.evaluate((one: HTMLImageElement) => [
      one.naturalWidth,
      one.naturalHeight,
    ]);
    expect(height).toBe(20);
    expect(width).toBeGreaterThan(100);
    // What the page showed is what the README shows, to the byte.
    const drawn = page.locator('.readme.light .ours img');
    await drawn.waitFor();
    const [previewed = 0, source = ''] = await drawn.evaluate(
      (one: HTMLImageElement) => [one.naturalWidth, one.src] as const,
    );
    expect(previewed).toBe(width);
    const served = await fetch(/\]\((\S+)\)\]/.exec(copied)![1]!);
    expect(decodeURIComponent(source.slice(source.indexOf(',') + 1))).toBe(await served.text());
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a shared link opens the same choice for somebody with another language', async () => {
    const { page, context } = await open(browser, `${service.url}/?ui=${lang}`);
    await page.getByRole('radio', { name: words.text.badge }).check();
    await page.getByRole('radio', { name: t.flag }).check();
    await page.getByRole('radio', { name: t.corner }).check();
    await page.getByRole('radio', { name: t.writeOwn }).check();
    await page.getByLabel(t.headline).fill('Own words & <more>');
    await page.getByLabel(t.action).fill('Act');
    await page.getByLabel(t.href).fill('example.org/act');
    await page.locator('kit-take-away kit-copy button').click();
    await page.locator('#status:not(:empty)').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const mine = await page.locator('kit-snippet code').first().textContent();
    expect(link).not.toContain('ui=');
    // What is written is in the part of a link that no server sees.
    expect(new URL(link).search).toBe(`?message=own&lang=${lang}&theme=flag&position=corner`);
    expect(new URL(link).hash).toContain('headline=Own+words');

    const other = await open(browser, link, { locale: lang === 'ar' ? 'en-US' : 'ar-PS' });
    expect(await other.page.locator('html').getAttribute('lang')).toBe(lang === 'ar' ? 'en' : 'ar');
    expect(await other.page.locator('kit-snippet code').first().textContent()).toBe(mine);
    await framedBanner(other.page).getByText('Own words & <more>').waitFor();
    await other.context.close();
    await context.close();
  });

  test('the package shows the banner from another origin, with no other server in reach', async () => {
    const { page, context } = await open(browser, `${service.url}/?ui=${lang}`);
    await page.getByRole('radio', { name: words.text.badge }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.package }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files).toSorted()).toEqual([
      'LICENSE',
      'README.txt',
      expect.stringMatching(/^banner@[\d.]+\.js$/),
      'example.html',
      'snippet.html',
    ]);
    expect(new TextDecoder().decode(files['LICENSE'])).toContain('MIT');

    const types: Record<string, string> = {
      js: 'text/javascript',
      html: 'text/html; charset=utf-8',
    };
    // A page of somebody's own, with the snippet as it is.
    files['own.html'] = strToU8(
      `<!doctype html><title>Own</title><body>${strFromU8(files['snippet.html']!)}<p>Text`,
    );
    const own = await serveSite((path) => {
      const body = files[decodeURIComponent(path).slice(1)];
      return body && { body, type: types[path.split('.').at(-1)!] ?? 'text/plain' };
    });
    const offline = await browser.newContext();
    await offline.route('**/*', (route) =>
      route.request().url().startsWith(own.origin) ? route.continue() : route.abort(),
    );
    const site = await offline.newPage();
    const asked: string[] = [];
    site.on('request', (request) => void asked.push(new URL(request.url()).origin));
    for (const name of ['example.html', 'own.html']) {
      await site.goto(`${own.origin}/${name}`);
      await site.locator('solidarity-banner').getByText(words.text.headline).waitFor();
    }
    expect(new Set(asked)).toEqual(new Set([own.origin]));

    // And without any server: the example from a folder.
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const disk = await browser.newPage();
    await disk.goto(pathToFileURL(join(folder, 'example.html')).href);
    await disk.locator('solidarity-banner').getByText(words.text.headline).waitFor();
    await disk.close();
    await offline.close();
    await own.close();
    await context.close();
  });

  test('the badge comes as SVG and as PNG', async () => {
    const { page, context } = await open(browser, `${service.url}/?ui=${lang}&make=badge`);
    const save = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `${t.saveAs}: ${kind}` }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await save('SVG');
    expect(svg.name).toBe('permanent-ceasefire.svg');
    expect(svg.bytes.toString()).toContain(
      `<title>${textOf('permanent-ceasefire', lang).text.alt}</title>`,
    );
    const png = await save('PNG');
    expect(png.name).toBe('permanent-ceasefire.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand in the first chunk; four pixels for each of the SVG's.
    expect(png.bytes.readUInt32BE(20)).toBe(80);
    await context.close();
  });

  test('Quiet: no flag in the snippet nor in its image, as a badge too; what is loud ends it', async () => {
    const { page, context } = await open(browser, `${service.url}/?ui=${lang}`);
    const preset = page.getByRole('button', { name: t.quiet, exact: true });
    const isPressed = () => preset.getAttribute('aria-pressed');
    await preset.click();
    const code = page.locator('#snippet code');
    await expect.poll(() => code.first().textContent()).toContain('data-icon="none"');
    expect(await code.last().textContent()).toContain('icon=none');
    expect(await isPressed()).toBe('true');
    await page.getByRole('radio', { name: t.flag, exact: true }).check();
    await expect.poll(isPressed).toBe('false');
    await preset.click();
    await page.getByRole('radio', { name: t.badge, exact: true }).check();
    await expect.poll(isPressed).toBe('true');
    await expect.poll(() => code.first().textContent()).toContain('icon=olive-branch');
    await context.close();
  });

  test('all messages: a search finds by any word, the tone is a filter, unreviewed words say so', async () => {
    const { page, context } = await open(browser, `${service.url}/?ui=${lang}&lang=es`);
    await page.locator('.details').getByText(t.unreviewed).waitFor();
    await page.locator('kit-messages .quiet').click();
    const rows = page.locator('kit-messages .message:not(:has([value=own]))');
    const count = await rows.count();
    expect(count).toBeGreaterThan(5);
    await page.getByLabel(t.search).fill('journalists');
    await page.waitForFunction(
      (all) => document.querySelectorAll('kit-messages .message').length <= all,
      count,
    );
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining(textOf('protect-journalists', lang).text.badge),
    ]);
    await page.getByLabel(t.search).fill('qqq');
    await page.getByText(t.nothingFound).waitFor();
    await page.getByLabel(t.search).fill('');
    await page.getByRole('radio', { name: t.direct, exact: true }).check();
    const direct = await rows.count();
    expect(direct).toBeGreaterThan(0);
    expect(direct).toBeLessThan(count);
    await context.close();
  });
});
