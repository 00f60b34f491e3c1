// The banner under the strictest policies that a page can have, sent as real headers; and what the browser does when the script is not ours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderBanner, bannerStyles } from '../../packages/banner/src/server.ts';
import { bannerBox, Hosts, painted, plainPage } from './support/host.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await Hosts.start();
});
afterAll(() => hosts?.close());

const policy = (value: string): Record<string, string> => ({ 'content-security-policy': value });

test("default-src 'none' and nothing but the script's origin: the banner shows, styled, and can be closed", async () => {
  const { page, errors, close } = await hosts.open({
    html: plainPage(hosts.snippet('data-border data-theme="flag"')),
    headers: policy(`default-src 'none'; script-src ${hosts.kit.origin}`),
  });
  const box = await bannerBox(page);
  expect(box.width).toBe(1024);
  expect(box.bottom).toBe(700);
  await page.getByRole('button', { name: 'Close this message' }).click();
  expect(await page.locator('solidarity-banner [part=banner]').count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('script by integrity alone, no origin in the policy', async () => {
  const { page, errors, close } = await hosts.open({
    html: plainPage(hosts.snippet()),
    headers: policy(`default-src 'none'; script-src '${hosts.integrity}'`),
  });
  await bannerBox(page);
  expect(errors).toEqual([]);
  await close();
});

test('script by nonce, with strict-dynamic', async () => {
  const { page, errors, close } = await hosts.open({
    html: plainPage(hosts.snippet('nonce="bm9uY2U"')),
    headers: policy(`default-src 'none'; script-src 'nonce-bm9uY2U' 'strict-dynamic'`),
  });
  await bannerBox(page);
  expect(errors).toEqual([]);
  await close();
});

test('Trusted Types enforced, no policy allowed at all', async () => {
  const { page, errors, close } = await hosts.open({
    html: plainPage(hosts.snippet('data-border data-lang="ar"')),
    headers: policy(
      `default-src 'none'; script-src ${hosts.kit.origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    ),
  });
  await bannerBox(page);
  await page.locator('solidarity-banner').evaluate((banner) => {
    banner.setAttribute('lang', 'en');
    banner.setAttribute('theme', 'dark');
  });
  await page.getByText('We call for a permanent ceasefire in Gaza.').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('sandboxed without an origin of its own, where storage throws', async () => {
  const { page, errors, close } = await hosts.open({
    headers: policy('sandbox allow-scripts'),
  });
  await bannerBox(page);
  await page.getByRole('button', { name: 'Close this message' }).click();
  expect(await page.locator('solidarity-banner [part=banner]').count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('a script that somebody changed is not run, and the page is as it was', async () => {
  const wrong = hosts.snippet().replace(hosts.integrity, `sha384-${'A'.repeat(64)}`);
  const { page, errors, close } = await hosts.open({ html: plainPage(wrong) });
  expect(await page.locator('solidarity-banner').count()).toBe(0);
  expect(await page.locator('h1').textContent()).toBe('Host');
  expect(errors.join()).toMatch(/integrity/);
  await close();
});

test('the server form with a linked style sheet, under a policy without inline styles', async () => {
  hosts.files.set('/banner.css', { body: bannerStyles, type: 'text/css' });
  const markup = renderBanner({ lang: 'ar', border: true, stylesheet: '/banner.css' });
  const { page, errors, close } = await hosts.open({
    html: plainPage(markup, hosts.snippet()),
    headers: policy(`default-src 'none'; style-src 'self'; script-src ${hosts.kit.origin}`),
  });
  const box = await bannerBox(page);
  // In the flow, inside the margin of the host's body.
  expect(box.top).toBe(8);
  expect(box.height).toBeGreaterThan(40);
  expect(await page.locator('solidarity-banner').count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

test('one request, to the address in the snippet, and no cookie, nothing stored', async () => {
  const asked: string[] = [];
  const { page, close } = await hosts.open({
    before: async (blank) => {
      blank.on('request', (request) => asked.push(request.url()));
    },
  });
  await bannerBox(page);
  await painted(page, 10);
  expect(asked.filter((url) => !url.startsWith(hosts.origin))).toEqual([
    `${hosts.kit.origin}/banner@1.0.0.js`,
  ]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});
