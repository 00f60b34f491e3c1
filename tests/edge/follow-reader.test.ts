// One image in several languages, as `<img>` shows it to readers of each: the same pixels as the image in that language alone. In Chromium, and in Firefox where it is.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.ts';
import { watchedApp } from './watched-app.ts';

const { app } = await watchedApp({});
const ask = (path: string) => app.fetch(new Request(`http://localhost${path}`));
const text = async (path: string) => (await ask(path)).text();
const tag = async (lang: string) =>
  (await ask(`/ceasefire-now.svg?lang=${lang}`)).headers.get('etag');

const firefox = '/usr/bin/firefox-esr';
/** What a reader prefers, and the language of the list `en,ar,fr` that is theirs. */
const readers = [
  ['en-GB', 'en'],
  ['ar-EG', 'ar'],
  ['ar', 'ar'],
  ['fr-CA', 'fr'],
  ['de-AT', 'en'],
] as const;
const images = [
  (lang: string) => `/hero/ceasefire-now.svg?design=olive&lang=${lang}`,
  (lang: string) => `/hero/ceasefire-now.svg?design=typographic&theme=auto&lang=${lang}`,
  (lang: string) => `/ceasefire-now.svg?lang=${lang}`,
];

/** Runs in the page: whether two images look the same. An image is as wide as its widest language; all begin at its left. */
const same = `async (list, alone) => {
  const load = async (svg) => {
    const image = new Image();
    image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
    await image.decode();
    return image;
  };
  const [a, b] = [await load(list), await load(alone)];
  const pixels = (image) => {
    const canvas = document.createElement('canvas');
    canvas.width = b.width;
    canvas.height = b.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, b.width, b.height).data;
  };
  const [one, other] = [pixels(a), pixels(b)];
  return one.every((value, i) => value === other[i]);
}`;

interface PageLike {
  evaluate(script: string): Promise<unknown>;
}

/** Images that do not look the same. */
async function otherwise(page: PageLike, lang: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of images) {
    const given = [await text(path('en,ar,fr')), await text(path(lang))];
    const shown = await page.evaluate(`(${same})(...${JSON.stringify(given)})`);
    if (shown !== true) found.push(path(lang));
  }
  return found;
}

describe('in Chromium', () => {
  test.each(readers)('who reads %s sees %s', async (reader, lang) => {
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      // What the reader set as the preferred language; Chromium looks at the first only.
      args: [...chromiumArgs, `--accept-lang=${reader}`],
    });
    try {
      expect(await otherwise(await browser.newPage(), lang)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe.skipIf(!existsSync(firefox))('in Firefox (Debian: firefox-esr)', () => {
  // Firefox looks at all that a reader reads, in their order.
  test.each([
    ['ar-EG', 'ar'],
    ['de, fr', 'fr'],
    ['de-AT', 'en'],
  ])('who reads %s sees %s', async (reader, lang) => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': reader },
    });
    try {
      expect(await otherwise((await browser.newPage()) as PageLike, lang)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

test('well-formed, named in the first language, each in its own', async () => {
  for (const path of images) {
    const svg = await text(path('ar,en,ur,zh-Hans,fr,es,tr,he'));
    new SaxesParser().write(svg).close();
    expect(/<title>([^<]*)/.exec(svg)![1]).toMatch(/وقف إطلاق النار الآن/);
    expect(svg.match(/systemLanguage=/g)).toHaveLength(8);
    expect(Buffer.byteLength(svg)).toBeLessThan(256 * 1024);
  }
});

test('a PNG has the first; nine languages, and words of one’s own in several, are told', async () => {
  expect((await ask('/hero/ceasefire-now.png?lang=ar,en')).headers.get('content-language')).toBe(
    'ar',
  );
  for (const path of [
    '/ceasefire-now.svg?lang=en,ar,fr,es,de,it,tr,ur,fa',
    '/badge/Peace-blue?lang=en,ar',
    '/hero/ceasefire-now.svg?headline=Peace&lang=en,ar',
  ])
    expect((await ask(path)).headers.get('solidarity-kit-ignored'), path).toMatch(/^lang: /);
});

test('the tag follows from every language', async () => {
  expect(await tag('en,ar')).toBe(await tag('en,ar'));
  expect(new Set([await tag('en'), await tag('en,ar'), await tag('ar,en')]).size).toBe(3);
});
