// Nothing of the page moves: layout shift as the browser counts it, for the default snippet in each form, early, late and over a slow network.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bannerStyles, renderBanner } from '../../packages/banner/src/server.ts';
import { bannerBox, Hosts, painted, plainPage } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
  hosts.files.set('/banner.css', { body: bannerStyles, type: 'text/css' });
});
afterAll(() => hosts?.close());

/** Collects every shift from the first one on. */
const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.defineProperty(window, 'shifts', { value: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node: Node | null }[];
      }[])
        shifts.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { shifts: string[] }).shifts;
  });
/** Delays the script, as a slow network does. */
const slow = async (page: Page): Promise<void> => {
  await watch(page);
  await page.route('**/banner*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
};

const snippets: [string, () => string][] = [
  ['async, first in the body', () => plainPage(hosts.snippet())],
  ['blocking, first in the body', () => plainPage(hosts.snippet('', ''))],
  ['defer, last in the body', () => plainPage('', hosts.snippet('', 'defer'))],
  ['async, with a border, in Arabic', () => plainPage(hosts.snippet('data-border data-lang="ar"'))],
  ['async, in the corner', () => plainPage(hosts.snippet('data-position="corner"'))],
  [
    'blocking, at the top, first in the body',
    () => plainPage(hosts.snippet('data-position="top"', '')),
  ],
  ['server form, inline style', () => plainPage(renderBanner(), hosts.snippet())],
  [
    'server form, linked style sheet',
    () => plainPage(renderBanner({ stylesheet: '/banner.css' }), hosts.snippet()),
  ],
  ['server form, sticky', () => plainPage(renderBanner({ position: 'sticky' }), hosts.snippet())],
  [
    'server form, at the bottom',
    () => plainPage('', renderBanner({ position: 'bottom' }) + hosts.snippet()),
  ],
];

describe.each(snippets)('%s', (name, html) => {
  // Where the tag blocks the parser there is no late: the page waits for it.
  const networks = name.startsWith('blocking') ? (['fast'] as const) : (['fast', 'slow'] as const);
  test.each(networks)('%s network: no shift', async (network) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const { page, close } = await hosts.open({
        html: html(),
        context: { viewport },
        before: network === 'slow' ? slow : watch,
      });
      await bannerBox(page);
      await page.waitForFunction(() => customElements.get('solidarity-banner'));
      expect(await shifts(page)).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await shifts(page)).toEqual([]);
      await close();
    }
  });
});

const pinned = (banner: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column; min-height: 100% } main { flex: 1 0 auto } footer { background: #dde }</style>
<main><p>A page shorter than the window.</p></main><footer><p id="footer">Imprint</p></footer>${banner}</html>`;

describe('a footer that is pinned to the end of a short page', () => {
  test.each([
    ['the script alone', () => hosts.snippet()],
    ['server form', () => renderBanner({ position: 'bottom' }) + hosts.snippet()],
  ])('%s: stays, and can be scrolled clear of the banner', async (_, banner) => {
    const { page, close } = await hosts.open({ html: pinned(banner()), before: slow });
    const bar = await bannerBox(page);
    await page.waitForFunction(() => customElements.get('solidarity-banner'));
    expect(await shifts(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const footer = (await page.locator('#footer').boundingBox())!;
    expect(footer.y + footer.height).toBeLessThanOrEqual(bar.y + 1);
    await close();
  });
});

const underBar = (banner: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>html { margin-top: 46px } body { margin: 0 } #bar { position: fixed; top: 0; left: 0; width: 100%; height: 46px; background: #222 }</style>
${banner}<main>${'<p>A page under a bar.</p>'.repeat(60)}</main><div id="bar">Dashboard</div></html>`;

describe('a page with a bar that is fixed to the top', () => {
  test.each([
    ['the script alone, blocking', () => hosts.snippet('data-position="sticky"', '')],
    ['server form', () => renderBanner({ position: 'sticky' }) + hosts.snippet()],
  ])('%s: a sticky banner is under it in every frame', async (_, banner) => {
    const { page, close } = await hosts.open({
      html: underBar(banner()),
      before: async (opened) => {
        await watch(opened);
        await opened.addInitScript(() => {
          const tops = new Set<number>();
          Object.defineProperty(window, 'tops', { value: tops });
          // A page at work is idle late.
          const idle = window.requestIdleCallback;
          window.requestIdleCallback = (work, options) =>
            Number(setTimeout(() => idle(work, options), 200));
          const look = () => {
            const bar = document
              .querySelector('solidarity-banner')
              ?.shadowRoot?.querySelector('section');
            if (bar) tops.add(Math.round(bar.getBoundingClientRect().y));
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await bannerBox(page);
    const section = page.locator('solidarity-banner').getByRole('region');
    await expect
      .poll(() => section.evaluate((bar) => getComputedStyle(bar).position))
      .toBe('fixed');
    expect(
      await page.evaluate(() => [...(window as unknown as { tops: Set<number> }).tops]),
    ).toEqual([46]);
    expect(await shifts(page)).toEqual([]);
    await close();
  });
});

const besideColumn = (banner: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>nav { position: sticky; top: 0; float: left; width: 300px; height: 100vh; background: #eee } main { margin-left: 320px }</style>
<nav>Contents</nav><main>${'<p>A page with a column.</p>'.repeat(60)}</main>${banner}</html>`;

describe('a page with a column that reaches down to the edge', () => {
  test.each([
    ['the script alone', () => hosts.snippet()],
    ['server form', () => renderBanner({ position: 'bottom' }) + hosts.snippet()],
  ])('%s: stands beside it, without a shift', async (_, banner) => {
    const { page, close } = await hosts.open({ html: besideColumn(banner()), before: slow });
    await bannerBox(page);
    await expect.poll(async () => (await bannerBox(page)).x).toBe(300 + 8);
    expect(await shifts(page)).toEqual([]);
    await expect.poll(() => page.locator('[part=banner]').isVisible()).toBe(true);
    await close();
  });
});

test('beside a column on a page that is busy with its theme: no shift either', async () => {
  const busy = `<script>let n = 0; const turn = () => { document.documentElement.dataset.turn = n; if (n++ < 60) requestAnimationFrame(turn); }; turn()</script>`;
  const { page, close } = await hosts.open({
    html: besideColumn(renderBanner({ position: 'bottom' }) + hosts.snippet() + busy),
    before: watch,
  });
  await expect.poll(async () => (await bannerBox(page)).x).toBe(300 + 8);
  await expect.poll(() => page.locator('[part=banner]').isVisible()).toBe(true);
  expect(await shifts(page)).toEqual([]);
  await close();
});

test('the measure itself: a banner put on top of a painted page is seen as a shift', async () => {
  const { page, close } = await hosts.open({ html: plainPage(''), before: watch });
  await painted(page);
  await page.addScriptTag({ url: `${hosts.kit.origin}/banner.js` });
  await page.locator('solidarity-banner').evaluate((banner) => {
    banner.setAttribute('position', 'top');
    document.body.before(banner);
  });
  await bannerBox(page);
  expect((await shifts(page)).length).toBeGreaterThan(0);
  await close();
});
