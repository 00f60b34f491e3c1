// Our badge on top of two READMEs of other people's packages, rendered as GitHub renders them: it is there, loaded, and of the right size.
import { readFileSync } from 'node:fs';
import { snippet } from '@solidarity-kit/snippets';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../apps/edge/src/node.ts';
import { launchBrowser } from './support/browser.ts';
import { renderReadme } from './support/github.ts';
import { serveSite, type Site } from './support/site.ts';

/** The README that ships in an installed package. */
function readmeOf(name: string): string {
  return readFileSync(new URL(`../node_modules/${name}/README.md`, import.meta.url), 'utf8');
}

let service: Awaited<ReturnType<typeof start>>;
let browser: Browser;
const readmes: Record<string, string> = {};
let github: Site;

beforeAll(async () => {
  service = await start({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  github = await serveSite((path) => {
    const html = readmes[path];
    return html === undefined ? undefined : { body: html };
  });
});
afterAll(async () => {
  await browser?.close();
  await github?.close();
  await service?.close();
});

/** Puts a badge on top of a package's README and gives the image as the browser shows it, with the page's other content. */
async function show(name: string, lang?: string) {
  const release = { origin: service.url, version: '0.0.0', integrity: '' };
  const choice = { message: 'ceasefire-now', ...(lang ? { lang } : {}) };
  const badge = snippet('markdown', choice, release).files[0]!.text;
  const path = `/${name}/${lang ?? 'default'}`;
  readmes[path] = await renderReadme(`${badge}\n\n${readmeOf(name)}`);
  const page = await browser.newPage();
  // The README's own pictures are elsewhere on the web: not needed, not asked for.
  await page.route(/^https:/, (route) => route.abort());
  try {
    await page.goto(github.origin + path);
    return await page.locator(`img[src^="${service.url}"]`).evaluate((image: HTMLImageElement) => ({
      alt: image.alt,
      link: image.closest('a')?.href,
      complete: image.complete,
      width: image.naturalWidth,
      height: image.naturalHeight,
      shown: image.getBoundingClientRect().height,
      headings: document.querySelectorAll('h1, h2').length,
    }));
  } finally {
    await page.close();
  }
}

describe.each(['fast-check', 'axe-core'])('%s/README.md', (name) => {
  test.each([undefined, 'ar'])('shows the badge (lang: %s)', async (lang) => {
    const badge = await show(name, lang);
    const drawn = await fetch(`${service.url}/ceasefire-now.svg${lang ? `?lang=${lang}` : ''}`);
    const width = Number(/ width="([\d.]+)"/.exec(await drawn.text())?.[1]);
    expect(badge.complete).toBe(true);
    expect(badge.height).toBe(20);
    expect(badge.shown).toBe(20);
    expect(badge.width).toBe(Math.round(width));
    expect(badge.width).toBeGreaterThan(80);
    expect(badge.alt).not.toBe('');
    expect(badge.link).toMatch(/^https:\/\//);
    expect(badge.headings).toBeGreaterThan(2);
  });
});
