// One banner, however the script comes into the page: every place and way of loading, twice, in two versions, and after swaps of the body.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBanner } from '../../packages/banner/src/server.ts';
import { bannerBox, Hosts, painted, plainPage, prose } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

/** Waits for the banner, then counts those that show, and says where they are. */
async function banners(page: Page): Promise<string[]> {
  await bannerBox(page);
  await painted(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('solidarity-banner')]
      .filter((banner) => banner.shadowRoot?.querySelector('section'))
      .map((banner) => {
        const text = banner.shadowRoot!.querySelector('[part=headline]')!.textContent;
        return `${banner.parentElement!.localName}: ${text}`;
      }),
  );
}
const english = 'html: We call for a permanent ceasefire in Gaza.';
const arabic = /^html: [\u0600-\u06ff]/;

const head = '<meta charset="utf-8"><title>Host</title>';
const inHead = (snippet: string): string =>
  `<head>${head}${snippet}</head><body><main>${prose}</main></body>`;
const es5 = `<script>(function(d){var s=d.createElement('script');s.src='SCRIPT';s.async=true;s.setAttribute('data-message','permanent-ceasefire');s.setAttribute('data-lang','ar');d.getElementsByTagName('head')[0].appendChild(s);})(document);</script>`;
const evaluated = `<script>(function(){var t=document.createElement('script');t.type='text/plain';t.setAttribute('data-solidarity','');t.setAttribute('data-lang','ar');document.head.appendChild(t);var x=new XMLHttpRequest();x.open('GET','SCRIPT');x.onload=function(){(0,eval)(x.responseText)};x.send();})();</script>`;

describe('one tag', () => {
  test.each([
    ['blocking, in the head', () => inHead(hosts.snippet('', ''))],
    ['async, in the head', () => inHead(hosts.snippet('', 'async'))],
    ['defer, in the head', () => inHead(hosts.snippet('', 'defer'))],
    ['blocking, first in the body', () => plainPage(hosts.snippet('', ''))],
    ['blocking, last in the body', () => plainPage('', hosts.snippet('', ''))],
    [
      'without a head or a body of its own',
      () => `<title>x</title>${hosts.snippet('', '')}<p>Text`,
    ],
  ])('%s', async (_, html) => {
    const { page, errors, close } = await hosts.open({ html: html() });
    expect(await banners(page)).toEqual([english]);
    expect(errors).toEqual([]);
    await close();
  });

  test.each([
    ['injected by an ES5 loader that sets its attributes by code', es5],
    ['evaluated by a loader, so that there is no running tag', evaluated],
  ])('%s', async (_, loader) => {
    const { page, errors, close } = await hosts.open({ html: inHead(loader) });
    expect(await banners(page)).toEqual([expect.stringMatching(arabic)]);
    expect(errors).toEqual([]);
    await close();
  });

  test('long after the page has loaded', async () => {
    const { page, close } = await hosts.open({ html: plainPage('') });
    await painted(page, 20);
    await page.addScriptTag({ url: `${hosts.kit.origin}/banner.js` });
    expect(await banners(page)).toEqual([english]);
    await close();
  });

  test('inline: where the tag stands', async () => {
    const html = plainPage('', `<aside>${hosts.snippet('data-position="inline"')}</aside>`);
    const { page, close } = await hosts.open({ html });
    expect(await banners(page)).toEqual([english.replace('html', 'aside')]);
    await close();
  });

  test('top: before the body, once there is one', async () => {
    const { page, close } = await hosts.open({
      html: inHead(hosts.snippet('data-position="top"', '')),
    });
    expect(await banners(page)).toEqual([english]);
    expect((await bannerBox(page)).top).toBe(0);
    await close();
  });
});

test('a tag in the head has no place for inline: at the bottom; what is no attribute of the banner is not taken over', async () => {
  const html = inHead(
    hosts.snippet('data-position="inline" data-style="color:red" data-onclick="x()"'),
  );
  const { page, errors, close } = await hosts.open({ html });
  expect(await banners(page)).toEqual([english]);
  expect((await bannerBox(page)).bottom).toBe(700);
  const names = await page.locator('solidarity-banner').evaluate((b) => b.getAttributeNames());
  expect(names).toEqual(['position']);
  expect(errors).toEqual([]);
  await close();
});

describe('more than one tag', () => {
  test('the same twice, and in two versions: one banner', async () => {
    const two = hosts.snippet().replace('1.0.0', '1.1.0');
    const html = plainPage(hosts.snippet() + hosts.snippet(), two);
    const { page, errors, close } = await hosts.open({ html });
    expect(await banners(page)).toEqual([english]);
    expect(errors).toEqual([]);
    await close();
  });

  test('the script beside a banner that the server rendered: that one', async () => {
    const html = plainPage(renderBanner({ lang: 'en' }), hosts.snippet());
    const { page, close } = await hosts.open({ html });
    expect(await banners(page)).toEqual([english.replace('html', 'body')]);
    await close();
  });

  test('two languages: two banners, one above the other', async () => {
    const html = plainPage(
      hosts.snippet('data-lang="en"', ''),
      hosts.snippet('data-lang="ar"', ''),
    );
    const { page, close } = await hosts.open({ html });
    expect(await banners(page)).toEqual([english, expect.stringMatching(arabic)]);
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll('solidarity-banner')].map(
        (banner) =>
          banner.shadowRoot!.querySelector('section')!.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(tops[1]!.bottom).toBeCloseTo(tops[0]!.top, 0);
    await close();
  });
});

describe('swaps of the page', () => {
  const swaps: Record<string, () => void> = {
    'a new body, as Turbo and Astro make': () => {
      const body = document.createElement('body');
      body.innerHTML = '<h1>Next page</h1>';
      document.body.replaceWith(body);
    },
    'new content of the body, as htmx makes': () => {
      document.body.innerHTML = '<h1>Next page</h1>';
    },
    'everything in the root': () => {
      document.documentElement.innerHTML = '<head></head><body><h1>Next page</h1></body>';
    },
    'a new root': () => {
      const next = document.implementation.createHTMLDocument();
      next.body.innerHTML = '<h1>Next page</h1>';
      document.replaceChild(
        document.importNode(next.documentElement, true),
        document.documentElement,
      );
    },
  };
  test.each(Object.keys(swaps))('%s: the banner is there', async (name) => {
    const { page, errors, close } = await hosts.open({ html: plainPage(hosts.snippet()) });
    await bannerBox(page);
    await page.evaluate(swaps[name]!);
    await page.getByText('Next page').waitFor();
    expect(await banners(page)).toEqual([english]);
    await page.evaluate(swaps[name]!);
    expect(await banners(page)).toEqual([english]);
    expect(errors).toEqual([]);
    await close();
  });

  test('a closed banner stays closed over swaps', async () => {
    const { page, close } = await hosts.open({ html: plainPage(hosts.snippet()) });
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.evaluate(swaps['a new body, as Turbo and Astro make']!);
    await painted(page);
    expect(await page.locator('solidarity-banner [part=banner]').count()).toBe(0);
    await close();
  });

  test('a banner that the page takes out on purpose stays out', async () => {
    const { page, close } = await hosts.open({ html: plainPage(hosts.snippet()) });
    await bannerBox(page);
    await page.locator('solidarity-banner').evaluate((banner) => banner.remove());
    await painted(page);
    expect(await page.locator('solidarity-banner').count()).toBe(0);
    await close();
  });

  test('inline: beside its tag again when the new body has one', async () => {
    const html = plainPage('', `<aside>${hosts.snippet('data-position="inline"')}</aside>`);
    const { page, close } = await hosts.open({ html });
    await bannerBox(page);
    // A copy that a framework kept, banner and all; then a new body that has only the tag.
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    expect(await banners(page)).toEqual([english.replace('html', 'aside')]);
    await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      copy.querySelector('solidarity-banner')?.remove();
      document.body.replaceWith(copy);
    });
    expect(await banners(page)).toEqual([english.replace('html', 'aside')]);
    await close();
  });
});

test('closed in one tab, closed in the other at once', async () => {
  const { page, close } = await hosts.open({});
  await bannerBox(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await bannerBox(other);
  await other.getByRole('button', { name: 'Close this message' }).click();
  await page.locator('solidarity-banner [part=banner]').waitFor({ state: 'detached' });
  expect(await page.locator('solidarity-banner').count()).toBe(1);
  await close();
});
