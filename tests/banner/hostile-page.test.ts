// The script that can ask, on pages that have broken what it needs: the built-in words stand, nothing is thrown into the page, and one line in the console says why.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  makeKeys,
  now,
  one,
  signed,
  two,
  feed,
} from '../../packages/campaigns/src/feed/testing/forger.ts';
import { pointOf } from '../../packages/banner/src/point.ts';
import { Hosts, painted, plainPage } from './support/host.ts';
import { serveSite, type Site } from '../support/site.ts';

let hosts: Hosts;
let feeds: Site;
let live: string;
const asked: string[] = [];
let sleep = 0;
beforeAll(async () => {
  await makeKeys();
  hosts = await Hosts.start();
  const body = await signed();
  feeds = await serveSite(async (path) => {
    asked.push(path);
    await new Promise((resolve) => setTimeout(resolve, sleep));
    const headers = { 'access-control-allow-origin': '*' };
    return { body, type: 'application/jose+json', headers };
  });
  const keys = [one, two].map(({ x, y }) => `key=${pointOf(x, y)}`).join('&');
  live = `${feeds.origin}/feed#${keys}&least=40`;
});
afterAll(async () => {
  await hosts?.close();
  await feeds?.close();
});

const builtIn = 'We call for a permanent ceasefire in Gaza.';
const signedWords = feed.current.words['en']!.headline;

interface Broken {
  breaks?: string;
  tag?: string;
  headers?: Record<string, string>;
}

/** Opens a page whose banner follows the feed, after something in it was broken. */
async function follow({ breaks = '', tag, headers }: Broken) {
  asked.length = 0;
  const lines: string[] = [];
  const thrown: string[] = [];
  const { page, close } = await hosts.open({
    html: plainPage(tag ?? hosts.asking(`data-live="${live}"`)),
    ...(headers ? { headers } : {}),
    before: async (blank) => {
      blank.on('pageerror', (error) => thrown.push(error.message));
      blank.on('console', (message) => {
        if (message.text().includes('[solidarity-kit]')) lines.push(message.text());
      });
      await blank.clock.setFixedTime(now);
      await blank.addInitScript(`${breaks};
        addEventListener('unhandledrejection', (event) => console.error('[solidarity-kit] unhandled ' + event.reason));
        window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })`);
    },
  });
  return { page, lines, thrown, close };
}

const replaced = (owner: string, name: string, value: string) =>
  `Object.defineProperty(${owner}, '${name}', { configurable: true, ${value} })`;

describe('the built-in words stand, with one line in the console', () => {
  test.each<[string, Broken]>([
    ['no fetch', { breaks: 'delete window.fetch' }],
    ['a fetch that throws', { breaks: "window.fetch = () => { throw new Error('no') }" }],
    ['a fetch that gives nothing', { breaks: 'window.fetch = () => undefined' }],
    ['a fetch that never ends', { breaks: 'window.fetch = () => new Promise(() => {})' }],
    ['a fetch that gives something else', { breaks: 'window.fetch = async () => ({ ok: true })' }],
    [
      'no crypto.subtle, as without https',
      { breaks: replaced('crypto', 'subtle', 'value: undefined') },
    ],
    [
      'a crypto that throws',
      { breaks: replaced('window', 'crypto', "get() { throw new Error('no') }") },
    ],
    ['no AbortSignal.timeout, as in older browsers', { breaks: 'delete AbortSignal.timeout' }],
    [
      'a clock that is a year ahead',
      { breaks: 'const then = Date.now() + 365 * 864e5; Date.now = () => then' },
    ],
    [
      'a policy that forbids requests',
      { headers: { 'content-security-policy': "connect-src 'none'" } },
    ],
  ])('%s', async (_, broken) => {
    const { page, lines, thrown, close } = await follow(broken);
    await page.locator('solidarity-banner [part=headline]').waitFor();
    expect(await page.locator('[part=headline]').textContent()).toBe(builtIn);
    await painted(page);
    expect(thrown).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('live');
    expect(await page.evaluate('window.shift')).toBe(0);
    await close();
  });
});

describe('what two keys have signed is shown all the same', () => {
  test.each<[string, string]>([
    ['storage that throws', replaced('window', 'localStorage', "get() { throw new Error('no') }")],
    ['JSON in the prototype', "Object.prototype.current = { headline: 'Not ours' }"],
    ['no console', 'delete window.console; window.console = undefined'],
    ['no TextDecoderStream', 'delete window.TextDecoderStream'],
  ])('%s', async (_, breaks) => {
    const { page, thrown, close } = await follow({ breaks });
    await expect.poll(() => page.locator('[part=headline]').textContent()).toBe(signedWords);
    expect(thrown).toEqual([]);
    expect(asked).toEqual(['/feed']);
    await close();
  });

  test('for two banners and one request, also when one is taken away and put back meanwhile', async () => {
    sleep = 300;
    const banner = `<solidarity-banner position="inline" live="${live.replaceAll('&', '&amp;')}"></solidarity-banner>`;
    const { page, lines, thrown, close } = await follow({
      tag: `${banner}${banner}<script async src="${hosts.kit.origin}/banner@1.0.0/online.js"></script>`,
    });
    await page.evaluate(() => {
      const first = document.querySelector('solidarity-banner')!;
      const { parentNode, nextSibling } = first;
      first.remove();
      setTimeout(() => parentNode!.insertBefore(first, nextSibling), 500);
    });
    await expect
      .poll(() => page.locator('[part=headline]').allTextContents())
      .toEqual([signedWords, signedWords]);
    expect([asked, lines, thrown]).toEqual([['/feed'], [], []]);
    sleep = 0;
    await close();
  });
});

test('words of a language that do not end are not read to their end', async () => {
  const { page, lines, close } = await follow({
    tag: hosts.asking('data-words="load" data-message="let-aid-in" data-lang="sw"'),
    breaks: `window.fetch = async () => new Response(new ReadableStream({ pull(to) { window.given = (window.given ?? 0) + 1; to.enqueue(new Uint8Array(60_000).fill(32)) } }), { headers: { 'content-type': 'application/json' } })`,
  });
  await page.locator('solidarity-banner [part=headline]').waitFor();
  expect(lines[0]).toContain('words sw: too long');
  expect(await page.evaluate('window.given')).toBeLessThan(10);
  await close();
});
