// The signed feed on pages that break what it needs, or change while it is on its way: the built-in words stand, nothing escapes to the page, one request.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointOf } from '../../packages/banner/src/point.ts';
import {
  makeKeys,
  now,
  one,
  signed,
  two,
} from '../../packages/campaigns/src/feed/testing/forger.ts';
import { Hosts, plainPage } from './support/host.ts';

let hosts: Hosts;
let server: Server;
let live: string;
let honest: string;
let asked = 0;
beforeAll(async () => {
  await makeKeys();
  honest = await signed();
  hosts = await Hosts.start();
  server = createServer((_: IncomingMessage, response: ServerResponse) => {
    asked++;
    response
      .writeHead(200, {
        'content-type': 'application/jose+json',
        'access-control-allow-origin': '*',
      })
      .end(honest);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const keys = [one, two].map(({ x, y }) => `key=${pointOf(x, y)}`).join('&');
  live = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed#${keys}&least=40`;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await hosts?.close();
});

/** Opens a page that runs `spoil` first and follows the feed. */
async function follow(spoil: string, headers: Record<string, string> = {}) {
  asked = 0;
  const said: string[] = [];
  const opened = await hosts.open({
    html: plainPage(`<script nonce="n">${spoil}</script>${hosts.asking(`data-live="${live}"`)}`),
    headers,
    before: async (blank) => {
      blank.on('console', (message) => {
        if (message.text().includes('[solidarity-kit]')) said.push(message.text());
      });
      await blank.clock.setFixedTime(now);
    },
  });
  return { ...opened, said };
}

const builtIn = 'We call for a permanent ceasefire in Gaza.';
const headline = (page: Page) => page.locator('[part=headline]').textContent();
const json = '{ headers: { "content-type": "application/json" } }';

test.each([
  ['no fetch', 'delete window.fetch'],
  ['a fetch that throws', 'window.fetch = () => { throw new Error("theirs") }'],
  ['a fetch that gives nothing', 'window.fetch = () => undefined'],
  ['a fetch that never ends', 'window.fetch = () => new Promise(() => {})'],
  ['a fetch that fails with nothing', 'window.fetch = () => Promise.reject()'],
  ['an answer without a body', `window.fetch = async () => new Response(null, ${json})`],
  ['JSON that is no feed', `window.fetch = async () => new Response("null", ${json})`],
  [
    'a feed in __proto__',
    `window.fetch = async () => new Response('{"__proto__":{"payload":"e30","signatures":[]}}', ${json})`,
  ],
  [
    'bytes that are no text',
    `window.fetch = async () => new Response(new Uint8Array([255, 254, 0, 192]), ${json})`,
  ],
  ['no AbortSignal.timeout', 'delete AbortSignal.timeout'],
  ['no TextDecoder', 'delete window.TextDecoder'],
  [
    'a fetch that fails with what cannot be written',
    'window.fetch = () => Promise.reject(Object.create(null))',
  ],
  ['a fetch that fails with a symbol', 'window.fetch = () => Promise.reject(Symbol("x"))'],
  ['no Promise.race, and no fetch', 'delete Promise.race; window.fetch = () => Promise.reject(1)'],
  ['no WebCrypto', 'Object.defineProperty(crypto, "subtle", { value: undefined })'],
  [
    'storage that throws, and no fetch',
    'Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } }); delete window.fetch',
  ],
  ['a clock that is a year behind', 'const real = Date.now; Date.now = () => real() - 31536e6'],
  ['a clock that is a year ahead', 'const real = Date.now; Date.now = () => real() + 31536e6'],
])('%s', async (name, spoil) => {
  const { page, errors, said, close } = await follow(spoil);
  await page.locator('[part=headline]').waitFor();
  expect(await headline(page)).toBe(builtIn);
  expect(errors).toEqual([]);
  expect(said).toHaveLength(1);
  // In words: the address, without the keys that stand after it; where the failure cannot be written, what the browser says of that.
  const unwritable = /cannot be written|symbol/.test(name);
  expect(said[0]).toContain(unwritable ? 'Cannot convert' : `live ${live.split('#')[0]}: `);
  expect(asked).toBeLessThan(2);
  await close();
});

test('a policy that forbids it: only the browser itself speaks of it', async () => {
  const { page, errors, said, close } = await follow('', {
    'content-security-policy': `default-src 'none'; script-src 'nonce-n' ${hosts.kit.origin}; connect-src 'none'; require-trusted-types-for 'script'`,
  });
  await page.locator('[part=headline]').waitFor();
  expect(await headline(page)).toBe(builtIn);
  expect(errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
  expect([said.length, asked]).toEqual([1, 0]);
  await close();
});

test('an honest feed that comes when the banner no longer waits is not taken up: words do not change while they are read', async () => {
  const { page, errors, said, close } = await follow(`
    const real = window.fetch;
    window.fetch = async (address) => {
      await new Promise((go) => (window.go = go));
      const answer = await real(address);
      window.came = answer.clone().text();
      return answer;
    };`);
  await page.locator('[part=headline]').waitFor();
  expect(await headline(page)).toBe(builtIn);
  await page.evaluate(async () => {
    const host = window as unknown as { go(): void; came?: Promise<string> };
    host.go();
    while (!host.came) await new Promise((next) => setTimeout(next, 20));
    await host.came;
    // The signatures take a moment.
    await new Promise((next) => setTimeout(next, 500));
    document.querySelector('solidarity-banner')!.setAttribute('theme', 'dark');
    await new Promise(requestAnimationFrame);
  });
  expect(await headline(page)).toBe(builtIn);
  expect([errors, said.length, asked]).toEqual([[], 1, 1]);
  await close();
});
