// The service's pages as people find them who read only Arabic, have no JavaScript, a small phone, a keyboard alone, or paper; and what each page asks of others: nothing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, type Service } from '../../apps/edge/src/node/start.ts';
import { answersTo, entries } from '../../packages/directory/src/index.ts';
import { kitCampaigns } from '../../packages/campaigns/src/catalog.ts';
import { launchBrowser } from '../support/browser.ts';
import { axeSource } from '../support/config-page.ts';

let service: Service;
let browser: Browser;
beforeAll(async () => {
  service = await start({ host: '127.0.0.1', port: 0, logLevel: 'off' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** Every page that the service writes itself, but for those of single messages and pieces of advice. */
const pages = [
  '/help',
  '/quiet',
  '/privacy',
  '/verify',
  '/data',
  '/about',
  '/help/speak-at-work',
  ...kitCampaigns.map(({ id }) => `/about/campaign/${id}`),
];

interface Opened {
  page: Page;
  /** Requests to others than the service. */
  others: string[];
  close(): Promise<void>;
}

async function open(
  path: string,
  { javaScript = true, locale = 'en-GB', width = 320, touch = false } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    locale,
    hasTouch: touch,
    viewport: { width, height: 700 },
  });
  const page = await context.newPage();
  const others: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(service.url)) others.push(request.url());
  });
  await page.goto(service.url + path);
  return { page, others, close: () => context.close() };
}

test('a browser that asks for Arabic: from any page to how to mentor within three clicks, without JavaScript', async () => {
  const [mentor] = answersTo('mentor');
  for (const path of ['/quiet', '/about', '/data', '/about/campaign/palestine']) {
    const { page, others, close } = await open(path, { javaScript: false, locale: 'ar' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
    // One click to the directory, where the page is not the directory itself.
    await page.getByRole('link', { name: 'كيف تساعد', exact: true }).click();
    await page.getByRole('link', { name: 'أرشد شخصًا' }).click();
    const section = page.locator('#want-mentor');
    await section.getByText(mentor!.ar.name).first().click();
    expect(await section.getByText(mentor!.ar.start).isVisible()).toBe(true);
    // What is read on the way is Arabic, but for names.
    const text = await section.locator('details[open]').innerText();
    expect(text.match(/\p{Script=Arabic}/gu)!.length).toBeGreaterThan(80);
    expect(others).toEqual([]);
    await close();
  }
});

describe.each(['en', 'ar'])('in %s', (lang) => {
  test.each(pages)('%s is no wider than a phone, asks nobody, and leads on', async (path) => {
    const { page, others, close } = await open(`${path}?lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(
      lang === 'ar' ? 'rtl' : 'ltr',
    );
    expect(await page.locator('h1').count()).toBe(1);
    expect(others).toEqual([]);
    // Every link to a page of the service has something at its end.
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href')!.split('#')[0]!))]);
    expect(links.length).toBeGreaterThan(0);
    const answers = await Promise.all(
      links
        .filter((link) => !link.startsWith('/about/') || links.indexOf(link) < 30)
        .map(async (link) => [link, (await fetch(service.url + link)).status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    await close();
  });
});

test('the keyboard suffices: to a want, into an entry, and out to its address; focus is always seen', async () => {
  const { page, close } = await open('/help?lang=en', { javaScript: false });
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return { text: one.innerText, seen: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
  let now = await focused();
  for (let i = 0; i < 10 && now.text !== 'mentor somebody'; i++) {
    await page.keyboard.press('Tab');
    now = await focused();
    expect(now.seen).toBe(true);
  }
  expect(now.text).toBe('mentor somebody');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const [mentor] = answersTo('mentor');
  expect((await focused()).text).toContain(mentor!.en.name);
  await page.keyboard.press('Enter');
  expect(await page.locator('#want-mentor').getByText(mentor!.en.start).isVisible()).toBe(true);
  const wayOut = /^(Open|Read the advice)$/;
  for (let i = 0; i < 4 && !wayOut.test(now.text); i++) {
    await page.keyboard.press('Tab');
    now = await focused();
  }
  expect(now).toEqual({ text: expect.stringMatching(wayOut) as string, seen: true });
  await close();
});

test('on paper every entry is unfolded, and what is only for the screen is gone', async () => {
  const { page, close } = await open('/help?lang=ar', { width: 800 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  const heights = await page
    .locator('[data-entry] dd')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(entries.length * 4);
  expect(Math.min(...heights)).toBeGreaterThan(10);
  // Paper has nothing to press: the whole address stands there.
  const ways = await page.locator('[data-entry] a.act[href^=http]').evaluateAll((all) =>
    all.map((one) => {
      const printed = getComputedStyle(one, '::after').content;
      return printed.includes((one as HTMLAnchorElement).getAttribute('href')!);
    }),
  );
  expect(new Set(ways)).toEqual(new Set([true]));
  await close();
});

test('from every page a click leads to the page that makes the snippet, in the same language', async () => {
  for (const path of pages) {
    const { page, close } = await open(`${path}?lang=ar`);
    await page.getByRole('link', { name: 'اصنع شارة أو لافتة' }).click();
    await page.locator('.brand', { hasText: 'عُدّة التضامن' }).waitFor();
    expect([path, new URL(page.url()).pathname]).toEqual([path, '/']);
    await close();
  }
});

test('advice ends with what it rests on', async () => {
  for (const [lang, title] of [
    ['en', 'What this rests on'],
    ['ar', 'على ماذا يستند هذا'],
  ] as const) {
    const { page, close } = await open(`/help/host-for-others?lang=${lang}`, { javaScript: false });
    const list = page.locator('h2', { hasText: title }).locator('+ ul');
    await expect(list.getByRole('link').first().getAttribute('href')).resolves.toMatch(/^https:/);
    expect(await list.innerText()).toContain('2021');
    await close();
  }
});

test('no button is a mirror image of its word, and the one without a word shows a picture in every font', async () => {
  const { page, close } = await open('/verify?lang=ar');
  const button = page.getByRole('button', { name: 'تحقّق' });
  expect(await button.evaluate((one) => getComputedStyle(one).transform)).toBe('none');
  await page.goto(`${service.url}/ceasfire-now`);
  const search = page.getByRole('search').getByRole('button');
  expect(await search.innerText()).toBe('');
  expect((await search.locator('svg').boundingBox())!.width).toBeGreaterThan(15);
  await close();
});

test('a finger hits every link of a list, and what unfolds a proof', async () => {
  for (const path of ['/help', '/quiet', '/privacy', '/docs', '/about/ceasefire-now', '/nothing']) {
    const { page, close } = await open(path, { touch: true });
    const heights = await page
      .locator('nav a, .back, .proof summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect([path, heights.filter((height) => height < 43.9)]).toEqual([path, []]);
    await close();
  }
});

test('text at 200 % on a phone: no page runs off to the side', async () => {
  const wide: unknown[] = [];
  for (const path of [...pages, '/docs', '/about/ceasefire-now', '/nothing'])
    for (const lang of ['en', 'ar']) {
      const { page, close } = await open(`${path}?lang=${lang}`, { width: 360, locale: lang });
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.documentElement.scrollWidth;
      });
      if (width > 360) wide.push([path, lang, width]);
      await close();
    }
  expect(wide).toEqual([]);
});

test('axe finds nothing on a phone, in either language', async () => {
  const found: unknown[] = [];
  for (const path of [...pages, '/docs', '/about/ceasefire-now', '/nothing'])
    for (const lang of ['en', 'ar']) {
      const { page, close } = await open(`${path}?lang=${lang}`, { locale: lang });
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: readonly { id: string }[] }> };
        };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      if (violations.length > 0) found.push([path, lang, violations]);
      await close();
    }
  expect(found).toEqual([]);
});
