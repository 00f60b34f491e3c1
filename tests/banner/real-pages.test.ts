// Real pages that ship inside npm packages, unchanged but for the snippet: the banner shows, and the page goes on working.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../support/site.ts';
import { bannerBox, Hosts } from './support/host.ts';

const require = createRequire(new URL('../../packages/banner/package.json', import.meta.url));
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

let hosts: Hosts;
let site: Site;
/** The folder that is served, of the package whose page is open. */
let folder = '';
/** Put before `</body>`; empty for the page as it was. */
let snippet = '';
beforeAll(async () => {
  hosts = await Hosts.start();
  site = await serveSite((path) => {
    try {
      const file = readFileSync(join(folder, path));
      const body = path.endsWith('.html') ? file.toString().replace(/(?=<\/body>)/, snippet) : file;
      return { body, type: types[extname(path)] ?? 'application/octet-stream' };
    } catch {
      return undefined;
    }
  });
});
afterAll(async () => {
  await site?.close();
  await hosts?.close();
});

interface RealPage {
  what: string;
  folder: () => string;
  path: string;
  /** Uses the page as a reader does, and tells what it then shows. */
  use(page: Page): Promise<unknown>;
}

const pages: RealPage[] = [
  {
    what: 'the coverage report in mute-stream 0.0.7: its table sorts',
    folder: () => join(folderOf('mute-stream'), 'coverage/lcov-report'),
    path: '/index.html',
    use: async (page) => {
      await page.locator('th.file .sorter').click();
      const headers = page.locator('th');
      return [
        await headers.evaluateAll((cells) => cells.map((cell) => cell.className)),
        await page.locator('tbody').innerText(),
      ];
    },
  },
  {
    what: 'its page of a file: the code is coloured',
    folder: () => join(folderOf('mute-stream'), 'coverage/lcov-report'),
    path: '/__root__/mute.js.html',
    use: async (page) => page.locator('pre .kwd').count(),
  },
  {
    what: 'the documentation page of tinycolor2 1.4.2: what is typed is shown as colours',
    folder: () => folderOf('tinycolor2'),
    path: '/index.html',
    use: async (page) => {
      await page.locator('#color').fill('');
      await page.locator('#color').pressSequentially('teal');
      return page.locator('#code-output').innerText();
    },
  },
  {
    what: 'the annotated source in tinycolor2 1.4.2: its links lead to their sections',
    folder: () => folderOf('tinycolor2'),
    path: '/docs/tinycolor.html',
    use: async (page) => {
      await page.locator('#section-20 .pilcrow').click({ force: true });
      return page.evaluate(() => [
        location.hash,
        Math.round(document.getElementById('section-20')!.getBoundingClientRect().top),
      ]);
    },
  },
];

/** Opens a page and gives what using it shows, and where its own parts are. */
async function visit({ folder: root, path, use }: RealPage, withSnippet: string) {
  folder = root();
  snippet = withSnippet;
  const page = await hosts.browser.newPage({ viewport: { width: 1000, height: 700 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.origin + path);
  if (withSnippet) await bannerBox(page);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.localName !== 'script')
      .map((element) => JSON.stringify(element.getBoundingClientRect())),
  );
  const shown = await use(page);
  const banners = await page.locator('solidarity-banner [part=banner]').count();
  await page.close();
  return { boxes, shown, errors, banners };
}

describe.each(pages)('$what', (real) => {
  test('as without the banner, and the banner is there', async () => {
    const before = await visit(real, '');
    const after = await visit(real, hosts.snippet());
    expect(before.shown).toBeTruthy();
    expect(before.boxes.length).toBeGreaterThan(10);
    expect(after.boxes).toEqual(before.boxes);
    expect(after.shown).toEqual(before.shown);
    expect(after.errors).toEqual(before.errors);
    expect([before.banners, after.banners]).toEqual([0, 1]);
  });
});
