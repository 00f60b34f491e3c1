// Somebody writes words of their own: no request, no query, no cache and no storage ever has them; old links are moved; and all can be forgotten.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import en from '../apps/config/src/i18n/en.ts';
import { copySnippet, framedBanner, open, useService } from './support/config-page.ts';

const kit = useService();

/** Words that occur nowhere else, and the beginnings of them that a half-typed address would have. */
const secret = 'Zyxomma vigil';
const traces = /zyxo|vigil|secret\.example/i;

/** Everything that a browser keeps of a page, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    return JSON.stringify([addresses, { ...localStorage }, { ...sessionStorage }, document.cookie]);
  });

/** Addresses and bodies of all that is sent, by the page and by its worker. */
async function watched(address: string) {
  const opened = await open(kit.browser, address, { serviceWorkers: 'allow' });
  const sent: string[] = [];
  opened.context.on('request', (request) => {
    sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
    sent.push(JSON.stringify(request.headers()));
  });
  await opened.page.evaluate(() => navigator.serviceWorker.ready);
  return { ...opened, sent };
}

describe.each(['banner', 'badge', 'picture'] as const)('a %s of own words', (make) => {
  test('leaves the device only by the snippet', async () => {
    const { page, context, sent, problems } = await watched(
      `${kit.service.url}/?ui=en&make=${make}`,
    );
    await page.getByRole('radio', { name: en.writeOwn }).check();
    const fields = {
      banner: [en.headline, en.action, en.href],
      badge: [en.label, en.text, en.link],
      picture: [en.headline, en.subline, en.href],
    }[make];
    if (make === 'picture')
      await page.getByRole('radio', { name: en.sizeNames.hero, exact: true }).check();
    const typed = [secret, 'Join the vigil', 'secret.example/zyxomma'];
    for (const [at, label] of fields.entries())
      await page.getByLabel(label, { exact: true }).pressSequentially(typed[at]!, { delay: 5 });
    await page.keyboard.press('Tab');
    if (make === 'banner') await framedBanner(page).getByText(secret).waitFor();
    else {
      const said = `${secret}${make === 'badge' ? ':' : ''} Join the vigil`;
      await page.getByAltText(said).first().waitFor();
    }
    await page.waitForURL((url) => url.hash.includes('vigil'));
    const copied = await copySnippet(page);
    expect(copied).toMatch(traces);
    expect(copied).toContain('https://secret.example/zyxomma');
    // Once more with all of it in the address, which is then asked of the kit.service.
    await page.reload();
    await page.locator('.snippet code', { hasText: 'secret.example' }).first().waitFor();
    await page.waitForLoadState('networkidle');

    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter((one) => traces.test(one))).toEqual([]);
    expect(new URL(page.url()).search).not.toMatch(traces);
    expect(await kept(page)).not.toMatch(traces);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('a picture of own words is drawn in the page in every design, is saved, and is the one that the service draws for the snippet', async () => {
  const { page, context, sent } = await watched(`${kit.service.url}/?ui=en&make=picture&size=hero`);
  await page.getByRole('radio', { name: en.writeOwn }).check();
  await page.locator('.fix').getByText('1 thing to fix:').waitFor();
  await page.getByLabel(en.headline).fill(`${secret} (tonight) 🕊️`);
  await page.waitForFunction(
    () => document.querySelectorAll('.pictures kit-artwork img[src*="vigil"]').length === 7,
  );
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /SVG/ }).click(),
  ]);
  const file = readFileSync(await saved.path(), 'utf8');
  expect(sent.filter((one) => traces.test(one))).toEqual([]);
  const address = /\((http[^)]*)\)$/.exec(await copySnippet(page))![1]!;
  const answer = await fetch(address);
  expect(answer.headers.get('cache-control')).toMatch(/immutable|max-age=(?!\d{1,3}\b)/);
  expect(await answer.text()).toBe(file);
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /PNG/ }).click(),
  ]);
  const bytes = readFileSync(await png.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 360]);
  await context.close();
});

test('a date and another link are in the fragment, too', async () => {
  const { page, context, sent } = await watched(`${kit.service.url}/?ui=en`);
  await page.locator('summary', { hasText: en.whenAndHow }).click();
  await page.getByLabel(en.starts).fill('2031-12-05');
  await page.locator('summary', { hasText: en.href }).click();
  await page.getByLabel(en.href).fill('https://secret.example/');
  await page.waitForURL((url) => url.hash.includes('starts=2031-12-05'));
  expect(new URL(page.url()).search).toBe('?message=permanent-ceasefire&lang=en&ui=en');
  expect(sent.filter((one) => /2031|secret/.test(one))).toEqual([]);
  await context.close();
});

test('a link of before, with own words in the query, still opens, and they are moved', async () => {
  const { page, context } = await open(
    kit.browser,
    `${kit.service.url}/?ui=en&message=let-aid-in&headline=Zyxomma&action=Join&href=https%3A%2F%2Fsecret.example%2F`,
  );
  await framedBanner(page).getByText('Zyxomma').waitFor();
  expect(new URL(page.url()).search).toBe('?message=own&lang=en&ui=en');
  expect(page.url()).toContain('#headline=Zyxomma&action=Join&href=https');
  expect(await page.getByRole('radio', { name: en.writeOwn }).isChecked()).toBe(true);
  await context.close();
});

test('own words need a sentence, a link text and a link, and take none of another campaign', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await page.getByRole('radio', { name: en.writeOwn }).check();
  await page.locator('.fix').getByText('3 things to fix:').waitFor();
  await page.getByLabel(en.headline).fill('Open the gates.');
  await page.locator('.fix').getByText('2 things to fix:').waitFor();
  await page.locator('.fix').getByRole('link', { name: en.theLink }).click();
  await page.keyboard.type('example.org');
  await page.getByLabel(en.action).fill('Join us');
  const copied = await copySnippet(page);
  expect(copied).toContain('data-headline="Open the gates."');
  expect(copied).toContain('data-action="Join us"');
  expect(copied).toContain('data-href="https://example.org/"');
  expect(copied).not.toContain('techforpalestine');
  // Another message has its own link again, and the words wait for who comes back.
  await page.getByRole('radio', { name: 'Uphold the ceasefire' }).check();
  await page.locator('kit-snippet code', { hasText: 'uphold-the-ceasefire' }).first().waitFor();
  expect(await page.locator('kit-snippet code').first().textContent()).not.toContain('example.org');
  await page.getByRole('radio', { name: en.writeOwn }).check();
  expect(await page.getByLabel(en.headline).inputValue()).toBe('Open the gates.');
  expect(await page.getByLabel(en.href).inputValue()).toContain('example.org');
  await context.close();
});

test('back steps through single decisions, and own words survive it', async () => {
  const { page, context } = await open(kit.browser, `${kit.service.url}/?ui=en`);
  await page.getByRole('radio', { name: en.writeOwn }).check();
  await page.getByLabel(en.headline).fill('First words');
  await page.getByRole('radio', { name: en.dark, exact: true }).check();
  await page.getByLabel(en.headline).fill('Last words');
  await page.getByRole('radio', { name: en.corner }).check();
  await page.goBack();
  expect(await page.getByRole('radio', { name: en.positionAuto }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: en.dark, exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel(en.headline).inputValue()).toBe('Last words');
  await page.goBack();
  expect(await page.getByRole('radio', { name: en.themeAuto }).isChecked()).toBe(true);
  expect(await page.getByLabel(en.headline).inputValue()).toBe('Last words');
  await page.goForward();
  expect(await page.getByRole('radio', { name: en.dark, exact: true }).isChecked()).toBe(true);
  await context.close();
});

test('“Forget everything here” leaves nothing: no choice, no storage, no cache, no worker', async () => {
  const { page, context } = await watched(`${kit.service.url}/?ui=en&theme=dark#starts=2031-12-05`);
  await page.getByRole('radio', { name: 'Hugo' }).check();
  await page.waitForFunction(() => caches.keys().then((names) => names.length > 0));
  expect(await kept(page)).toContain('hugo');
  await page.getByRole('button', { name: en.forget }).click();
  await page.getByText(en.forgotten).waitFor();
  expect(await kept(page)).toBe('[[],{},{},""]');
  const url = new URL(page.url());
  expect([url.search, url.hash]).toEqual(['', '']);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(await page.getByRole('radio', { name: en.themeAuto }).isChecked()).toBe(true);
  await context.close();
});
