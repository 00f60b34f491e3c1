// What nobody should have to ask for: no stranger is called, the policy holds, nothing overflows, the keyboard suffices, axe is content, and it works offline.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import ar from '../apps/config/src/i18n/ar.ts';
import en from '../apps/config/src/i18n/en.ts';
import { axeSource, copySnippet, framedBanner, open, useService } from './support/config-page.ts';

const kit = useService();

/** Everything that is folded away, opened. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true;
  });
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  // The framed page is the banner's to answer for; its own tests do.
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ exclude: ['iframe'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

describe.each(['en', 'ar'])('axe, in %s', (ui) => {
  test.each([
    ['light', 'banner'],
    ['dark', 'badge'],
    ['dark', 'banner'],
    ['light', 'badge'],
  ] as const)(
    '%s, %s: nothing to complain about, also with everything unfolded',
    async (colorScheme, make) => {
      const { page, context } = await open(
        kit.browser,
        `${kit.service.url}/?ui=${ui}&make=${make}&message=let-aid-in&lang=de`,
        { colorScheme },
      );
      await page.locator('kit-messages .quiet').click();
      await unfold(page);
      expect(await axe(page)).toEqual([]);
      await context.close();
    },
  );
});

test('a whole visit asks nobody but the service, and the policy has nothing to block', async () => {
  const { page, context, requests, problems } = await open(
    kit.browser,
    `${kit.service.url}/?ui=ar`,
  );
  await framedBanner(page).getByRole('button').waitFor();
  await copySnippet(page);
  await page.getByRole('radio', { name: ar.badge }).check();
  await page.locator('.readme.dark .ours img').waitFor();
  await page.getByRole('radio', { name: ar.picture, exact: true }).check();
  await page.locator('.artwork img').waitFor();
  await page.getByRole('radio', { name: ar.badge }).check();
  await unfold(page);
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const strangers = requests.filter(
    (url) => !url.startsWith(kit.service.url) && !/^(data|blob|about):/.test(url),
  );
  expect(strangers).toEqual([]);
  expect(requests.length).toBeGreaterThan(10);
  expect(problems).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('closing the banner in the preview leaves no trace on the device, and it can be shown again', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?message=let-aid-in&lang=en&position=top`,
  );
  // As wide as a phone the frame is not scaled, which the clicking of the test would not know of.
  await page.getByRole('radio', { name: en.phone }).check();
  await framedBanner(page).getByRole('button').click();
  await page.getByRole('button', { name: en.again }).click();
  await framedBanner(page).getByRole('link').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('radio', { name: 'Hugo' }).check();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'solidarity-kit:banner-target',
  ]);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Hugo' }).isChecked()).toBe(true);
  await context.close();
});

test.each([
  ['320 px', 320, 800],
  ['1280 px at 400 %', 320, 225],
  ['1280 px at 200 %', 640, 450],
  ['768 px', 768, 1024],
])('%s: nothing runs off to the side, in either direction', async (_, width, height) => {
  for (const query of [
    'ui=en&make=badge',
    'ui=ar&message=permanent-ceasefire&lang=ar',
    'ui=de&lang=de',
  ]) {
    const { page, context } = await open(kit.browser, `${kit.service.url}/?${query}`, {
      viewport: { width, height },
    });
    await page.locator('kit-messages .quiet').click();
    await unfold(page);
    const [inner, outer] = await page.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    expect(inner, query).toBe(outer);
    await context.close();
  }
});

test('text at 200 % on a phone: nothing runs off to the side', async () => {
  for (const query of ['ui=en', 'ui=ar&make=badge', 'ui=de&lang=de&message=own']) {
    const { page, context } = await open(kit.browser, `${kit.service.url}/?${query}`, {
      viewport: { width: 360, height: 800 },
    });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await unfold(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, query).toBe(360);
    await context.close();
  }
});

test('on a phone the head of the page is one line, whatever its language', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`, {
    viewport: { width: 320, height: 400 },
  });
  const tags = await page
    .locator('#head-tools option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(tags.length).toBeGreaterThan(15);
  const wrong: string[] = [];
  for (const tag of tags) {
    await page.goto(`${kit.service.url}/?ui=${tag}`);
    await page.locator('#head-tools select').waitFor();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 400 });
      const isAway = await page.evaluate(() => {
        const [tools, brand] = ['#head-tools', '.brand'].map((query) => {
          const { top, bottom } = document.querySelector(query)!.getBoundingClientRect();
          return (top + bottom) / 2;
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        return Math.abs(tools! - brand!) > 2 || scrollWidth > clientWidth;
      });
      if (isAway) wrong.push(`${tag} at ${width}`);
    }
  }
  expect(wrong).toEqual([]);
  await context.close();
});

test('the keyboard suffices: choose a message, go on to the snippet, copy it; focus is always seen', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await page.getByRole('radio', { name: 'Permanent ceasefire', exact: false }).first().focus();
  await page.keyboard.press('ArrowDown');
  await framedBanner(page).getByText('ceasefire in Gaza now').waitFor();
  const unseen: string[] = [];
  let reached = false;
  for (let presses = 0; presses < 30 && !reached; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle } = getComputedStyle(element.closest('label') ?? element);
      return {
        name: element.outerHTML.slice(0, 80),
        // Inside a frame the framed page marks its own focus.
        seen: outlineStyle !== 'none' || element.tagName === 'IFRAME',
        copies: Boolean(element.closest('kit-code')),
      };
    });
    if (!focused.seen) unseen.push(focused.name);
    reached = focused.copies;
  }
  expect(unseen).toEqual([]);
  expect(reached).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('#status:not(:empty)').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('ceasefire-now');
  await context.close();
});

test('back undoes a step, start again forgets them all, and a link to what does not exist is told', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?message=let-aid-in&theme=blink`,
  );
  await page.getByText('blink').waitFor();
  await page.getByRole('radio', { name: en.dark, exact: true }).check();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  await page.goBack();
  expect(await page.getByRole('radio', { name: en.themeAuto }).isChecked()).toBe(true);
  await page.getByRole('button', { name: en.reset }).click();
  expect(new URL(page.url()).search).toBe('?message=permanent-ceasefire&lang=en');
  await context.close();
});

test('own words too long, a link that is none, an end before its start: each is told in words, and the page goes on', async () => {
  const { page, context, problems } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await page.getByRole('radio', { name: en.writeOwn }).check();
  await unfold(page);
  await page.getByLabel(en.action).fill('Join us');
  await page.getByLabel(en.headline).fill('x'.repeat(201));
  await page.getByText('1 character too many').waitFor();
  await page.getByLabel(en.headline).fill('x'.repeat(90));
  await page.getByText(en.longHeadline).waitFor();
  await page.getByLabel(en.href).fill('javascript:alert(1)');
  await page.getByText(en.badLink).first().waitFor();
  await page.getByLabel(en.href).fill('https://example.org/<"&>');
  await page.getByLabel(en.starts).fill('2027-05-15');
  await page.getByLabel(en.ends).fill('2027-05-14');
  await page.getByText(en.badDates).waitFor();
  await page.getByLabel(en.ends).fill('2027-05-16');
  await page.locator('kit-snippet code', { hasText: '2027-05-16' }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('a hostile link is words and nothing else: in the list of notices, in the snippet and in the framed page', async () => {
  const hostile = '</script><img src=x onerror="parent.document.title=1"><b>bold';
  const query = new URLSearchParams({
    ui: 'en',
    headline: hostile,
    position: hostile,
    href: 'javascript:alert(1)',
  });
  const { page, context, problems, requests } = await open(
    kit.browser,
    `${kit.service.url}/?${query}`,
  );
  await framedBanner(page).getByText(hostile).waitFor();
  await page.locator('kit-snippet code', { hasText: 'data-headline' }).waitFor();
  await page.getByText('javascript:alert(1)').waitFor();
  expect(await page.title()).toContain('Solidarity Kit');
  expect(requests.filter((url) => url.endsWith('/x'))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('after one visit it works offline: choose, see the banner, copy; and comes back fresh', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=ar`, {
    serviceWorkers: 'allow',
  });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => caches.match('/').then(Boolean));
  await context.setOffline(true);
  await page.goto(`${kit.service.url}/?ui=en&message=let-aid-in&lang=en`);
  await framedBanner(page).getByRole('link').waitFor();
  await page.getByText(en.offline).waitFor();
  expect(await copySnippet(page)).toContain('let-aid-in');
  await context.setOffline(false);
  await page.getByText(en.offline).waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: en.badge }).check();
  await page.locator('.readme.light .ours img').waitFor();
  await context.close();
});

test('at most 60 kB of script, brotli', async () => {
  const dist = new URL('../apps/config/dist/', import.meta.url);
  const size = (name: string) => brotliCompressSync(readFileSync(new URL(name, dist))).length;
  const { page, context, requests } = await open(kit.browser, `${kit.service.url}/?ui=ar`);
  await page.waitForLoadState('networkidle');
  const loaded = requests
    .map((url) => new URL(url).pathname.slice(1))
    .filter((name) => name.startsWith('assets/') && name.endsWith('.js'));
  const first = [...new Set(loaded)].reduce((sum, name) => sum + size(name), 0);
  const all = readdirSync(new URL('assets/', dist))
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + size(`assets/${name}`), size('worker.js'));
  console.log(
    `script of a first visit: ${first} bytes; with every language, the package and the worker: ${all}`,
  );
  expect(loaded.length).toBeGreaterThan(2);
  expect(first).toBeLessThanOrEqual(60_000);
  await context.close();
});
