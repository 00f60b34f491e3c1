// Beside what the page has: bars that come late and go again, chat buttons, a swapped container, an address with options; and nothing that runs as a reader scrolls.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bannerBox, Hosts, plainPage, prose } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

/** Waits until the banner's box is as it should be. */
const stands = (page: Page, edge: { bottom?: number; right?: number }): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const box = document
      .querySelector('solidarity-banner')!
      .shadowRoot!.querySelector('section')!
      .getBoundingClientRect();
    return Object.entries(wanted).every(([side, at]) => Math.abs(box[side as 'bottom'] - at) < 1);
  }, edge);

test('a consent bar that comes late and goes again: above it at once, and back at the edge', async () => {
  const { page, close } = await hosts.open({});
  await bannerBox(page);
  await stands(page, { bottom: 700 });
  await page.evaluate(() => {
    const bar = Object.assign(document.createElement('div'), { id: 'consent' });
    bar.style.cssText = 'position:fixed;inset:auto 0 0;height:80px;background:#222;z-index:2000';
    document.body.append(bar);
  });
  await stands(page, { bottom: 620 });
  await page.evaluate(() => (document.getElementById('consent')!.style.display = 'none'));
  await stands(page, { bottom: 700 });
  await page.evaluate(() => (document.getElementById('consent')!.style.display = 'block'));
  await stands(page, { bottom: 620 });
  await page.evaluate(() => document.getElementById('consent')!.remove());
  await stands(page, { bottom: 700 });
  expect((await bannerBox(page)).bottom).toBe(700);
  await close();
});

test('a chat button: the banner ends before it, and nothing of it is covered', async () => {
  const { page, close } = await hosts.open({
    html: plainPage(
      hosts.snippet(),
      '<div id="chat" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;background:teal"></div>',
    ),
  });
  await bannerBox(page);
  await stands(page, { bottom: 700, right: 1024 - 88 });
  const top = await page.evaluate(() => document.elementFromPoint(974, 650)?.id);
  expect(top).toBe('chat');
  await close();
});

test('a card above a chat button: the page can be scrolled until its last line is free', async () => {
  const { page, close } = await hosts.open({
    html: plainPage(
      '',
      `<p id="last">The last line.</p><div style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;background:teal"></div>${hosts.snippet('data-position="corner"')}`,
    ),
    context: { viewport: { width: 390, height: 600 } },
  });
  await bannerBox(page);
  await stands(page, { bottom: 600 - 80 - 15 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = (await page.locator('#last').boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual((await bannerBox(page)).top);
  await close();
});

test.each([
  ['no IntersectionObserver', 'delete window.IntersectionObserver'],
  ['an observer that never answers', 'IntersectionObserver.prototype.observe = () => {}'],
  ['no idle time', 'window.requestIdleCallback = () => 0'],
])('%s: there is room at the end of the page all the same', async (_, broken) => {
  const { page, close } = await hosts.open({
    html: plainPage(`<script>${broken}</script>${hosts.snippet()}`, `${prose}<p id="last">End</p>`),
  });
  await bannerBox(page);
  const free = async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = (await page.locator('#last').boundingBox())!;
    return (await bannerBox(page)).top - (last.y + last.height);
  };
  await expect.poll(free, { timeout: 5000 }).toBeGreaterThanOrEqual(0);
  await close();
});

test.each(['top', 'sticky'])(
  '%s: the same place on every load, under a fixed bar',
  async (position) => {
    for (const late of [0, 120, 300]) {
      const { page, close } = await hosts.open({
        html: `<head><meta charset="utf-8"><title>Host</title><style>html { margin-top: 46px !important } body { margin: 0 }
        #bar { position: fixed; top: 0; width: 100%; height: 46px; background: #222; z-index: 99999 }</style></head>
        <body><div id="bar"></div>${hosts.snippet(`data-position="${position}"`)}${prose}</body>`,
        before: (blank) =>
          blank.route('**/banner*.js', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, late));
            await route.continue();
          }),
      });
      await bannerBox(page);
      await page.waitForFunction(
        () =>
          document
            .querySelector('solidarity-banner')!
            .shadowRoot!.querySelector('section')!
            .getBoundingClientRect().top === 46,
      );
      expect((await bannerBox(page)).top).toBe(46);
      await close();
    }
  },
);

test('120 frames of scrolling: nothing of ours is called', async () => {
  const { page, close } = await hosts.open({});
  await bannerBox(page);
  // The start is over when the browser has had time to spare, and what moved was asked for once more.
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.send('Profiler.takePreciseCoverage');
  await page.evaluate(async () => {
    for (let i = 0; i < 120; i++) {
      scrollBy(0, 5);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const called = result
    .filter(({ url }) => url.includes('/banner'))
    .flatMap(({ functions }) =>
      functions.filter(({ ranges }) => ranges[0]!.count > 0).map((one) => one.functionName),
    );
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(called).toEqual([]);
  await close();
});

test('inline in a container that a router swaps: it comes back with its tag', async () => {
  const html = plainPage('', `<div id="swup">${hosts.snippet('data-position="inline"')}</div>`);
  const { page, close } = await hosts.open({ html });
  await bannerBox(page);
  for (let i = 0; i < 2; i++) {
    await page.evaluate(() => {
      const box = document.getElementById('swup')!;
      const next = box.cloneNode(true) as HTMLElement;
      next.querySelector('solidarity-banner')?.remove();
      box.replaceWith(next);
    });
    await page.locator('#swup solidarity-banner [part=banner]').waitFor();
    expect(await page.locator('solidarity-banner').count()).toBe(1);
  }
  await close();
});

test('options in the address, as a loader leaves them that drops data- attributes; without any, a word in the console', async () => {
  for (const fragment of ['#lang=ar&theme=dark', '']) {
    const said: string[] = [];
    const { page, close } = await hosts.open({
      html: plainPage(
        `<script>const s = document.createElement('script'); s.src = 'SCRIPT${fragment}'; s.async = true; document.lastElementChild.append(s)</script>`,
      ),
      before: async (blank) => {
        blank.on('console', (message) => said.push(message.text()));
      },
    });
    await bannerBox(page);
    const lang = await page.locator('section[part=banner]').getAttribute('lang');
    expect(lang).toBe(fragment ? 'ar' : 'en');
    expect(said.filter((text) => text.includes('data- attributes'))).toHaveLength(fragment ? 0 : 1);
    await close();
  }
});
