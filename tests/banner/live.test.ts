// The signed feed in a real browser, from a server that plays a stolen domain: what is forged is never shown, and the built-in words stand.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointOf } from '../../packages/banner/src/point.ts';
import {
  attacks,
  feed,
  makeKeys,
  now,
  one,
  signed,
  two,
} from '../../packages/campaigns/src/feed/testing/forger.ts';
import { Hosts, plainPage } from './support/host.ts';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

let hosts: Hosts;
let stolen: Server;
let respond: Respond;
let live: string;
const asked: IncomingMessage[] = [];
beforeAll(async () => {
  await makeKeys();
  hosts = await Hosts.start();
  stolen = createServer((request, response) => {
    asked.push(request);
    respond(request, response);
  });
  await new Promise<void>((resolve) => stolen.listen(0, '127.0.0.1', resolve));
  const keys = [one, two].map(({ x, y }) => `key=${pointOf(x, y)}`).join('&');
  live = `http://127.0.0.1:${(stolen.address() as AddressInfo).port}/feed#${keys}&least=40`;
});
afterAll(async () => {
  stolen?.closeAllConnections();
  stolen?.close();
  await hosts?.close();
});

const builtIn = 'We call for a permanent ceasefire in Gaza.';
const headers = { 'content-type': 'application/jose+json', 'access-control-allow-origin': '*' };
const giving =
  (text: string, more: Record<string, string> = {}, status = 200): Respond =>
  (_, response) =>
    response.writeHead(status, { ...headers, ...more }).end(text);

/** Opens a page whose banner follows the feed. */
async function follow(
  answer: Respond,
  root = 'lang="en"',
): Promise<{ page: Page; said: string[]; close(): Promise<void> }> {
  respond = answer;
  asked.length = 0;
  const said: string[] = [];
  const { page, close } = await hosts.open({
    root,
    html: plainPage(hosts.asking(`data-live="${live}"`)),
    before: async (blank) => {
      blank.on('console', (message) => {
        if (message.text().includes('[solidarity-kit]')) said.push(message.text());
      });
      await blank.clock.setFixedTime(now);
      await blank.context().addCookies([{ name: 'who', value: 'me', url: live.split('#')[0]! }]);
    },
  });
  await page.locator('solidarity-banner [part=banner]').waitFor();
  return { page, said, close };
}

const headline = (page: Page): Promise<string | null> =>
  page.locator('[part=headline]').textContent();

test('what two trusted keys have signed is shown, in the page’s language; one request, which says nothing of the page', async () => {
  for (const [root, words] of [
    ['lang="en"', feed.current.words['en']],
    ['lang="ar"', feed.current.words['ar']],
  ] as const) {
    const { page, said, close } = await follow(giving(await signed()), root);
    expect(await headline(page)).toBe(words!.headline);
    expect(await page.locator('a[part=action]').getAttribute('href')).toBe(feed.current.href);
    expect(said).toEqual([]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /feed']);
    expect(asked[0]!.headers).not.toHaveProperty('cookie');
    expect(asked[0]!.headers).not.toHaveProperty('referer');
    await close();
  }
});

test('words are text, whoever signed them', async () => {
  const { en } = feed.current.words;
  const markup = '<img src=x onerror="document.title = 1"><b>Bold</b>';
  const words = { en: { ...en!, headline: markup } };
  const { page, close } = await follow(
    giving(await signed({ current: { ...feed.current, words } })),
  );
  expect(await headline(page)).toBe(markup);
  expect(await page.locator('[part=headline] img, [part=headline] b').count()).toBe(0);
  expect(await page.title()).toBe('Host');
  await close();
});

describe('the built-in words stand, with one line in the console', () => {
  test.each(attacks)('%s', async (_, make) => {
    const { page, said, close } = await follow(giving(await make()));
    expect(await headline(page)).toBe(builtIn);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('live');
    await close();
  });

  // More of them in hostile-host.test.ts, for everything that asks.
  const wire: readonly (readonly [string, (honest: string) => Respond])[] = [
    ['another type', (text) => giving(text, { 'content-type': 'text/html' })],
    ['no CORS', (text) => (__, response) => response.writeHead(200).end(text)],
    ['a connection that ends', () => (request) => request.socket.destroy()],
    [
      'an answer that drips',
      (text) => (__, response) => {
        response.writeHead(200, headers);
        let at = 0;
        const more = setInterval(() => response.write(text[at++] ?? ' '), 100);
        response.on('close', () => clearInterval(more));
      },
    ],
  ];
  test.each(wire)('%s', async (_, answer) => {
    const { page, said, close } = await follow(answer(await signed()));
    expect(await headline(page)).toBe(builtIn);
    expect(said).toHaveLength(1);
    await close();
  });
});
