// Hosts of every kind: hostile resets, right to left, phones, 400 % zoom, bars of their own, bodies laid out as flex, grid, or as high as the window.
import { localeTags, messageIds, textOf } from '@solidarity-kit/campaigns';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from '../../packages/banner/src/options.ts';
import { bannerBox, Hosts, painted, plainPage, prose } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

/** Everything that a reader can see of the banner: boxes, colours, fonts of its parts. */
const look = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelector('solidarity-banner')!.shadowRoot!.querySelectorAll('[part]')].map(
      (element) => {
        const { color, backgroundColor, fontSize, fontFamily, display, opacity, letterSpacing } =
          getComputedStyle(element);
        const { x, width, height } = element.getBoundingClientRect();
        return [element.getAttribute('part'), x, width, height, color, backgroundColor]
          .concat([
            fontSize,
            fontFamily,
            display,
            opacity,
            letterSpacing,
            getComputedStyle(element).textTransform,
          ])
          .join(' | ');
      },
    ),
  );
const styled = (css: string, root = 'lang="en"') => ({
  root,
  html: `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>solidarity-banner { --solidarity-banner-font: serif } ${css}</style></head><body>${hosts.snippet('data-theme="light" data-border data-lang="en"')}<main>${prose}</main></body>`,
});

/** A host with a header of its own. */
const header = (position: string): string =>
  `<head><meta charset="utf-8"><title>Host</title><style>body { margin: 0; padding-top: ${position === 'fixed' ? 64 : 0}px }
   header { position: ${position}; top: 0; inset-inline: 0; height: 64px; background: silver; z-index: 10 }</style></head>
   <body><header>Host’s own header <a href="#">Menu</a></header><main>${prose}</main>`;
/** Whether the header is in the window and nothing is over it. */
const clear = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector('header')!.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return box.top >= 0 && at?.closest('header') !== null;
  });

describe('hostile style sheets: the banner looks as on a page without one', () => {
  test.each([
    ['a reset of everything', '* { all: unset !important }'],
    [
      'a reset by name',
      'solidarity-banner { all: unset !important; display: none !important; position: absolute !important }',
    ],
    [
      'huge and tiny type',
      'html { font-size: 62.5% } * { font: 3px/9 fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important }',
    ],
    [
      'colours and visibility',
      '* { color: red !important; background: lime !important; opacity: 0.1 !important; visibility: hidden !important }',
    ],
    [
      'sizes',
      'body, body *, solidarity-banner { margin: 40px !important; padding: 40px !important; max-width: 90px !important; transform: rotate(9deg) !important; float: right !important }',
    ],
    ['custom properties of the same kind', ':root { --_ground: red; --_ink: red; --_edge: 300px }'],
    [
      'elements by name',
      'section, p, a, button, svg { display: none !important; border: 9px solid red !important }',
    ],
  ])('%s', async (_, css) => {
    const plain = await hosts.open(styled(''));
    const hostile = await hosts.open(styled(css));
    await bannerBox(plain.page);
    await bannerBox(hostile.page);
    // The width of the window less what a scrollbar takes is the same in both.
    expect(await look(hostile.page)).toEqual(await look(plain.page));
    await plain.close();
    await hostile.close();
  });
});

test('a page from right to left does not turn English words, nor the other way', async () => {
  const { page, close } = await hosts.open(styled('', 'lang="ar" dir="rtl"'));
  await bannerBox(page);
  const xs = await page.evaluate(() =>
    ['flag', 'headline', 'close'].map(
      (part) =>
        document
          .querySelector('solidarity-banner')!
          .shadowRoot!.querySelector(`[part=${part}]`)!
          .getBoundingClientRect().x,
    ),
  );
  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  await page.evaluate(() =>
    document.querySelector('solidarity-banner')!.setAttribute('lang', 'ar'),
  );
  await painted(page);
  const close2 = await page.locator('solidarity-banner [part=close]').boundingBox();
  expect(close2!.x).toBeLessThan(40);
  await close();
});

describe.each(themes)('320 px, %s', (theme) => {
  test('every message in every locale: no sideways scroll, at most a quarter of the screen', async () => {
    const { page, close } = await hosts.open({
      html: plainPage(hosts.snippet(`data-theme="${theme}"`)),
      context: { viewport: { width: 320, height: 640 }, hasTouch: true },
    });
    await bannerBox(page);
    const said = messageIds.flatMap((id) =>
      localeTags.map((tag) => ({ id, tag, ...textOf(id, tag).text })),
    );
    const wrong = await page.evaluate(async (texts) => {
      const banner = document.querySelector('solidarity-banner') as HTMLElement & {
        headline: string;
        action: string;
        updateComplete: Promise<boolean>;
      };
      const section = banner.shadowRoot!.querySelector('section')!;
      const found: string[] = [];
      for (const { id, tag, headline, action } of texts) {
        Object.assign(banner, { headline, action, lang: tag });
        await banner.updateComplete;
        const { height } = section.getBoundingClientRect();
        const wide = section.scrollWidth > 320 || document.documentElement.scrollWidth > 320;
        if (wide || height > innerHeight / 4)
          found.push(`${id} ${tag} ${height} ${wide ? 'wide' : ''}`);
      }
      return found;
    }, said);
    expect(wrong).toEqual([]);
    await close();
  });
});

test('400 % zoom: the banner does not stay over the page, and all of it can be read', async () => {
  for (const position of ['bottom', 'sticky', 'corner']) {
    const { page, close } = await hosts.open({
      html: plainPage(hosts.snippet(`data-position="${position}"`)),
      context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    });
    await bannerBox(page);
    const banner = page.locator('section[part=banner]');
    expect(await banner.evaluate((section) => getComputedStyle(section).position)).toBe('relative');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('solidarity-banner [part=close]').click();
    expect(await banner.count()).toBe(0);
    await close();
  }
});

test('text twice as large, by the reader’s own setting: nothing is cut off', async () => {
  const { page, close } = await hosts.open({ context: { viewport: { width: 640, height: 900 } } });
  await bannerBox(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await painted(page);
  const cut = await page
    .locator('section[part=banner]')
    .evaluate(
      (section) =>
        [section, ...section.querySelectorAll<HTMLElement>('p, a, button')].filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== 'inline',
        ).length,
    );
  const size = await page.locator('[part=headline]').evaluate((h) => getComputedStyle(h).fontSize);
  expect(size).toBe('27.9px');
  expect(cut).toBe(0);
  await close();
});

describe('bars of the host', () => {
  test.each([
    ['sticky', 'sticky'],
    ['sticky', 'fixed'],
    ['top', 'fixed'],
    ['top', 'sticky'],
    ['bottom', 'fixed'],
    ['corner', 'sticky'],
  ])(
    '%s banner, %s header: the header is never covered, at the start or in the middle',
    async (position, kind) => {
      const html = `${header(kind)}${hosts.snippet(`data-position="${position}"`)}</body>`;
      const { page, close } = await hosts.open({ html });
      await bannerBox(page);
      await expect.poll(() => clear(page), { timeout: 10_000 }).toBe(true);
      await page.evaluate(() => scrollTo(0, 900));
      await painted(page);
      await expect.poll(() => clear(page), { timeout: 10_000 }).toBe(true);
      await close();
    },
  );
});

test('what is reached with Tab is never under the banner', async () => {
  const { page, close } = await hosts.open({ html: plainPage(hosts.snippet('data-border')) });
  await bannerBox(page);
  const hidden: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    hidden.push(
      ...(await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement.localName === 'solidarity-banner') return [];
        const bar = document
          .querySelector('solidarity-banner')!
          .shadowRoot!.querySelector('section')!
          .getBoundingClientRect();
        return activeElement.getBoundingClientRect().bottom > bar.top
          ? [activeElement.outerHTML]
          : [];
      })),
    );
  }
  expect(hidden).toEqual([]);
  await close();
});

test.each([
  ['flex', 'body { display: flex; justify-content: center }'],
  ['grid', 'body { display: grid; grid-template-columns: 1fr 20em 1fr }'],
  ['a narrow body', 'body { max-width: 30em; margin: 0 auto; padding: 2em }'],
  [
    'as high as the window',
    'html, body { height: 100%; margin: 0 } main { height: 100%; overflow: auto }',
  ],
  ['transformed', 'body { transform: translateX(20px); filter: blur(0) }'],
])(
  'a body laid out as %s: the banner is at the edge of the window, from side to side',
  async (_, css) => {
    const { page, close } = await hosts.open(styled(css));
    const box = await bannerBox(page);
    expect({ left: box.left, width: box.width, bottom: box.bottom }).toEqual({
      left: 0,
      width: 1024,
      bottom: 700,
    });
    await close();
  },
);
